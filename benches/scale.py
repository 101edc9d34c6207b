#!/usr/bin/env python3
"""How much `tuzetu batch` does in a second, and with how much memory.

    tuzetu batch --histories FOLDER --lang ru --changed --list > jobs.jsonl
    python3 benches/scale.py target/release/tuzetu jobs.jsonl [TIMES]

Runs the jobs TIMES over (else once) with one worker and with one on each core, and then ten
times as many, to see that memory does not grow. Prints a row of Markdown for each run.
"""

import json
import os
import subprocess
import sys
import time


def size(job):
    """How many bytes of text a job compares."""
    return sum(os.path.getsize(job[side]["path"]) for side in ("old", "new"))


def run(tuzetu, lines, times, workers):
    """Works the lines so often; gives the seconds, those of the processors, and the peak in MB."""
    begun = time.monotonic()
    batch = subprocess.Popen(
        [tuzetu, "batch", "--quiet", "--jobs", str(workers)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    for _ in range(times):
        batch.stdin.write(lines)
    batch.stdin.close()
    _, status, used = os.wait4(batch.pid, 0)
    if status != 0:
        sys.exit(f"`tuzetu batch` ended with {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main(tuzetu, jobs, times="1"):
    with open(jobs, "rb") as file:
        lines = file.read()
    sizes = [size(json.loads(line)) for line in lines.splitlines()]
    cores = os.cpu_count()
    print("| jobs | MB of text | workers | seconds | CPU seconds | jobs/s | jobs/s a core | MB/s a core | peak MB |")
    print("|---|---|---|---|---|---|---|---|---|")
    times = int(times)
    for workers, times in ((1, times), (cores, times), (cores, 10 * times)):
        seconds, cpu, peak = run(tuzetu, lines, times, workers)
        count, text = len(sizes) * times, sum(sizes) * times / 1e6
        print(
            f"| {count:,} | {text:.1f} | {workers} | {seconds:.2f} | {cpu:.2f} | {count / seconds:.1f} "
            f"| {count / cpu:.1f} | {text / cpu:.1f} | {peak:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
