/** A real Slurm of one node on the loopback, as root in a container without systemd, for as long as a test needs it. */
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** Programs of Debian's slurmctld, slurmd, slurm-client and munge. */
const PROGRAMS = ["slurmctld", "slurmd", "sbatch", "munged"];
/** Longest wait for the node to be ready, and for it to be gone, ms. */
const PATIENCE = 30_000;

export const hasSlurm = () =>
  process.getuid?.() === 0 && PROGRAMS.every((name) => spawnSync("which", [name]).status === 0);

/** Starts it; `env` leads its commands there. */
export function startSlurm() {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-slurm-"));
  for (const name of ["state", "spool", "log"]) mkdirSync(join(folder, name));
  const at = (name) => join(folder, name);
  writeFileSync(at("munge.key"), randomBytes(1024));
  chmodSync(at("munge.key"), 0o400);
  writeFileSync(at("slurm.conf"), confOf(folder));
  const env = { ...process.env, SLURM_CONF: at("slurm.conf") };
  const run = (program, words) => execFileSync(program, words, { env, stdio: "ignore" });
  const munge = [
    "key-file=munge.key",
    "socket=munge.sock",
    "pid-file=munge.pid",
    "log-file=log/munge.log",
    "seed-file=munge.seed",
  ];
  run("munged", [...munge.map((word) => `--${word.replace("=", `=${folder}/`)}`), "--force"]);
  run("slurmctld", ["-f", at("slurm.conf")]);
  run("slurmd", ["-f", at("slurm.conf")]);
  waitFor(
    () => spawnSync("sinfo", ["-h", "-o", "%T"], { env, encoding: "utf8" }).stdout.includes("idle"),
    "the node",
  );
  return {
    env,
    /** Numbers of the processes of the tasks that run. */
    tasks: () =>
      spawnSync("scontrol", ["listpids"], { env, encoding: "utf8" })
        .stdout.split("\n")
        .map((line) => line.trim().split(/\s+/)[0])
        .filter((word) => /^\d+$/.test(word)),
    stop() {
      spawnSync("scancel", ["--user=root"], { env });
      for (const name of ["d.pid", "ctld.pid", "munge.pid"]) end(at(name));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function confOf(folder) {
  const node = hostname().split(".")[0];
  const port = 20_000 + (process.pid % 20_000);
  return `ClusterName=test
SlurmctldHost=${node}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.sock
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldLogFile=${folder}/log/ctld.log
SlurmdLogFile=${folder}/log/d.log
SlurmctldPidFile=${folder}/ctld.pid
SlurmdPidFile=${folder}/d.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
MpiDefault=none
KillWait=1
SlurmctldPort=${port}
SlurmdPort=${port + 1}
NodeName=${node} NodeAddr=127.0.0.1 CPUs=${cpus().length} RealMemory=2000 State=UNKNOWN
PartitionName=test Nodes=${node} Default=YES MaxTime=INFINITE State=UP
`;
}

function end(pidFile) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8"));
  process.kill(pid);
  waitFor(() => spawnSync("kill", ["-0", String(pid)]).status !== 0, `the end of ${pid}`);
}

/** Waits until something holds. */
export function waitFor(holds, what) {
  const until = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}
