"""Compare the neighbours of many laws on a cluster, and keep what changed as Parquet.

    tuzetu batch --histories /shared/laws --lang ru --changed --list > /shared/jobs.jsonl
    python compare_histories.py /shared/tuzetu /shared/jobs.jsonl /shared/changes.parquet [MASTER]

Every machine has the program and the laws at the same paths. The program is the one of the
command line: Spark gives each part of the jobs to one `tuzetu batch` and reads its results.
In the Parquet stands one row for each row of a comparison, and one for each job that failed.
"""

import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import from_json, posexplode_outer

RESULT = """
    id STRING,
    error STRUCT<code: STRING, message: STRING>,
    result STRUCT<language: STRING, rows: ARRAY<STRUCT<
        old: ARRAY<STRING>, new: ARRAY<STRING>, change: ARRAY<STRING>,
        matched_by: STRING, likeness: DOUBLE, significance: ARRAY<STRING>,
        edits: ARRAY<STRUCT<keep: STRING, `delete`: STRING, insert: STRING, follows: STRING>>>>>
"""

# So many jobs are a part: long enough to be worth a start of the program, and short enough
# that no machine waits for the last one.
PART = 200


def main(tuzetu, jobs, out, master="local[*]"):
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master(master).appName("tuzetu").getOrCreate()
    with open(jobs, "rb") as lines:
        parts = sum(1 for _ in lines) // PART + 2
    # Spark has a worker for each core already: one job at a time is enough for each. Where
    # some jobs have errors the program ends with 1, which is no failure of the part.
    batch = f"/bin/sh -c '{tuzetu} batch --jobs 1 --quiet || [ $? -eq 1 ]'"
    results = spark.sparkContext.textFile(jobs, parts).pipe(batch, checkCode=True)
    lines = results.map(lambda line: (line,)).toDF("line STRING")
    parsed = lines.select(from_json("line", RESULT).alias("it")).select("it.*")
    rows = parsed.select("id", "error", "result.language", posexplode_outer("result.rows"))
    rows = rows.select("id", "error", "language", "pos", "col.*")
    rows.write.mode("overwrite").parquet(out)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
