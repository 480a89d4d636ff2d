"""Reads an archive on Apache Spark: articles in, tables and mentions out.

    spark-submit scripts/cluster/job.py --articles 'archive/*.jsonl' --project my-story --out out

Nothing of Sanad is written again here: each partition is piped through the same filters that run on one machine
(`sanad extract --jsonl`, `sanad tally --map`, `--merge`), and the tables are made by `sanad tally --finish`. Whatever the
number of partitions, and however often a part is computed again, the tables have the same bytes.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from pyspark import StorageLevel
from pyspark.sql import SparkSession, functions as F
from pyspark.sql import types as T

# The fields of a mention, as scripts/read/jsonl.ts writes them; what is not there is null.
TEXT = ["mention_id", "kind", "quote", "bound", "unit", "noun", "topic", "actor", "part_of", "when", "edtf", "earliest",
        "latest", "precision", "basis", "anchor", "duration", "fate", "by", "place", "place_precision", "place_basis",
        "as_of", "said_by", "said_by_kind", "via", "incident", "rule", "evidence_hash"]
WHOLE = ["start", "end", "said_start", "said_end", "mark_start", "mark_end"]
NUMBER = ["value", "low", "high"]
MENTION = T.StructType(
    [T.StructField(name, T.StringType()) for name in TEXT]
    + [T.StructField(name, T.LongType()) for name in WHOLE]
    + [T.StructField(name, T.DoubleType()) for name in NUMBER]
    + [T.StructField("attributes", T.ArrayType(T.StringType()))]
)
ANSWER = T.StructType([
    T.StructField("id", T.StringType()),
    T.StructField("error", T.StringType()),
    T.StructField("published", T.StructType([T.StructField("edtf", T.StringType()), T.StructField("basis", T.StringType())])),
    T.StructField("mentions", T.ArrayType(MENTION)),
])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", required=True, help="JSON Lines, or Parquet with the columns id, text, lang, published")
    parser.add_argument("--project", required=True, help="folder with data/topics.yaml; the same path on every machine")
    parser.add_argument("--out", required=True, help="folder for tables/, mentions.parquet, mentions.csv; must not exist")
    parser.add_argument("--sanad", default="sanad", help="the command, as every machine has it: sanad, or node …/scripts/sanad.mjs")
    parser.add_argument("--partitions", type=int, default=0, help="how many parts to read at once (default: as Spark finds them)")
    return parser.parse_args()


def read_lines(spark, path, partitions):
    """One article a line, as the filter takes them."""
    if path.rstrip("/").endswith(".parquet"):
        lines = spark.read.parquet(path).select(F.to_json(F.struct("*")).alias("value"))
    else:
        lines = spark.read.option("lineSep", "\n").text(path)
    if partitions:
        lines = lines.repartition(partitions)
    return lines.rdd.map(lambda row: row[0])


def partial_findings(answers, sanad, root):
    """Answers of the filter → partial findings, one line a row of a table. Equal keys meet in one partition, sorted."""
    lines = answers.pipe(f"{sanad} tally --map --lines --root {root}", checkCode=True)
    pairs = lines.map(lambda line: tuple(line.split("\t", 1)))
    met = pairs.repartitionAndSortWithinPartitions(max(1, answers.getNumPartitions()))
    return met.map("\t".join).pipe(f"{sanad} tally --merge --root {root}", checkCode=True)


def finish(lines, sanad, project, out):
    """The tables, by one process: what reaches it is as large as the tables are, not as the archive is."""
    tables = Path(out) / "tables"
    shutil.copytree(Path(project) / "data", tables / "data", ignore=shutil.ignore_patterns("articles", "*.csv"))
    command = shlex.split(sanad) + ["tally", "--finish", "--root", str(tables), "--json"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    for line in lines.toLocalIterator():
        process.stdin.write(line.encode("utf-8") + b"\n")
    process.stdin.close()
    if process.wait() != 0:
        sys.exit(f"sanad tally --finish ended with {process.returncode}")


def write_mentions(spark, answers, out):
    """One row a mention, as Parquet for engines and CSV for people; and what could not be read, with why."""
    rows = spark.read.schema(ANSWER).json(answers)
    rows.filter("error IS NOT NULL").select("id", "error").write.mode("error").json(f"{out}/errors.json")
    mentions = (rows.filter("error IS NULL").select(F.col("id").alias("article_id"), F.explode("mentions").alias("m"))
                .select("article_id", "m.*"))
    mentions.write.mode("error").parquet(f"{out}/mentions.parquet")
    flat = mentions.withColumn("attributes", F.concat_ws(" ", "attributes"))
    flat.write.mode("error").option("header", True).option("escape", '"').csv(f"{out}/mentions.csv")


def main():
    given = arguments()
    if os.path.exists(given.out):
        sys.exit(f"{given.out}: is there already; name another folder, nothing is overwritten")
    project, out = os.path.abspath(given.project), os.path.abspath(given.out)
    root = shlex.quote(project)
    spark = SparkSession.builder.appName("sanad").getOrCreate()
    try:
        lines = read_lines(spark, given.articles, given.partitions)
        # One thread a partition: the engine itself keeps every core at work. Bad lines are answered, not crashed on.
        answers = lines.pipe(f"{given.sanad} extract --jsonl --workers 1 --bad-lines answer --root {root}", checkCode=True)
        answers.persist(StorageLevel.DISK_ONLY)
        os.makedirs(out)
        finish(partial_findings(answers, given.sanad, root), given.sanad, project, out)
        write_mentions(spark, answers, out)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
