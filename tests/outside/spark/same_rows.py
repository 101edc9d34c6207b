"""Hold what Spark wrote as Parquet against what one process wrote as JSON Lines, row by row.

    python same_rows.py changes.parquet out.jsonl QUERY...

Each QUERY is one of the README's: it must give rows. Prints how many rows there are.
"""

import sys

import duckdb

# The same fields of both: nothing that one has may be missing in the other.
FIELDS = 'id, error, language, pos, old, new, "change", matched_by, likeness, significance, edits'

# The shape that `compare_histories.py` reads, as DuckDB writes types.
TYPES = """{
    id: 'VARCHAR',
    error: 'STRUCT(code VARCHAR, message VARCHAR)',
    result: 'STRUCT(language VARCHAR, rows STRUCT(old VARCHAR[], new VARCHAR[], change VARCHAR[],
        matched_by VARCHAR, likeness DOUBLE, significance VARCHAR[], edits STRUCT(keep VARCHAR,
        "delete" VARCHAR, insert VARCHAR, follows VARCHAR)[])[])'
}"""


def main(parquet, lines, *queries):
    base = duckdb.connect()
    base.execute(f"CREATE TABLE spark AS SELECT {FIELDS} FROM read_parquet('{parquet}/*.parquet')")
    base.execute(
        f"""
        CREATE TABLE alone AS SELECT {FIELDS} FROM (
            SELECT id, error, result.language AS language, pos, unnest(r)
            FROM read_json('{lines}', format = 'newline_delimited', columns = {TYPES})
            LEFT JOIN LATERAL (
                SELECT unnest(result.rows) AS r, unnest(range(len(result.rows))) AS pos
            ) ON true)
        """
    )
    count = base.execute("SELECT count(*) FROM spark").fetchone()[0]
    assert base.execute("SELECT count(*) FROM alone").fetchone()[0] == count
    for one, other in (("spark", "alone"), ("alone", "spark")):
        more = f"SELECT * FROM {one} EXCEPT ALL SELECT * FROM {other}"
        rows = base.execute(more).fetchall()
        assert not rows, f"{one} has {len(rows)} rows more, such as {rows[0]}"
    for query in queries:
        assert base.execute(query.replace("out.jsonl", lines)).fetchall(), query
    print(count)


if __name__ == "__main__":
    main(*sys.argv[1:])
