#!/bin/sh
# A sweep in shards by GNU parallel: on this machine, or with --sshloginfile on several that share the folder.
#   sh docs/guide/sweep-parallel.sh my-plan.json runs 8
# Killed, or with a shard that failed, the same command goes on: parallel runs what its log does not have as done,
# and each shard runs only its own missing cases. After deleting a damaged file, delete the log as well. (O. Tange, GNU Parallel, https://www.gnu.org/software/parallel)
set -eu
plan=$1
out=$2
shards=$3
here=$(cd "$(dirname "$0")/../.." && pwd)
main=$here/dist/cli/main.js
[ -e "$main" ] || node "$here/src/cli/launch/build.mjs"
mkdir -p "$(dirname "$out")"
seq "$shards" | parallel --joblog "$out.joblog" --resume --resume-failed --retries 3 \
  node "$main" sweep "$plan" --out "$out" --shard "{}/$shards" --workers 1 --progress none
node "$main" merge "$out"
