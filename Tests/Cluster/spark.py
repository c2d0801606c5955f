"""Spark, as docs/many-machines.md has it: a master and two workers, of which one is killed in the middle of the job."""
import os
import signal
import socket
import subprocess
import sys
import threading
import time

from recipes import recipe

import pyspark

home = os.path.dirname(pyspark.__file__)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def launch(log, *arguments):
    """A process group of its own, so that a worker's executors go with it."""
    command = [f"{home}/bin/spark-class", *arguments, "--host", "127.0.0.1"]
    environment = os.environ | {"SPARK_HOME": home, "SPARK_WORKER_DIR": os.path.abspath("work")}
    return subprocess.Popen(
        command, stdout=open(log, "w"), stderr=subprocess.STDOUT, env=environment, start_new_session=True)


def wait_for(what, is_so, seconds=120):
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"{what} took longer than {seconds} s"
        time.sleep(0.1)


def holds(log, words, times=1):
    return open(log).read().count(words) >= times


def kill(process):
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


port = free_port()
address = f"spark://127.0.0.1:{port}"
deploy = "org.apache.spark.deploy"
master = launch("master.log", f"{deploy}.master.Master", "--port", str(port), "--webui-port", str(free_port()))
workers = []
try:
    wait_for("the master", lambda: holds("master.log", "I have been elected leader"))
    for number in range(2):
        workers.append(launch(
            f"worker{number}.log", f"{deploy}.worker.Worker", "--cores", "1", "--memory", "1g",
            "--webui-port", str(free_port()), address))
    wait_for("two workers", lambda: holds("master.log", "Registering worker", 2))
    conf = pyspark.SparkConf().setMaster(address).set("spark.driver.host", "127.0.0.1")
    conf.set("spark.driver.bindAddress", "127.0.0.1").set("spark.ui.enabled", "false")
    conf.set("spark.executor.memory", "512m").set("spark.executor.cores", "1")
    context = pyspark.SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    wait_for("two executors", lambda: len(context._jsc.sc().statusTracker().getExecutorInfos()) >= 3)
    seen = {}

    def kill_one_in_the_middle():
        tracker = context.statusTracker()
        while "stop" not in seen:
            for stage in tracker.getActiveStageIds():
                info = tracker.getStageInfo(stage)
                # Both have finished something by then, and most is still to do.
                if info and 4 <= info.numCompletedTasks < info.numTasks // 2:
                    kill(workers[0])
                    seen["killed"] = (info.numCompletedTasks, info.numTasks)
                    return
            time.sleep(0.02)

    killer = threading.Thread(target=kill_one_in_the_middle)
    killer.start()
    program = recipe(sys.argv[1], "Spark").replace('SparkContext(appName="armsdb")', "context")
    exec(compile(program, "many-machines.md", "exec"), {"context": context})
    seen["stop"] = True
    killer.join()
    context.stop()
    assert "killed" in seen, "the job was over before a worker could be killed: give it more documents"
    print("spark: a worker was killed with %d of %d tasks done" % seen["killed"])
    wait_for("the loss of the worker", lambda: holds("master.log", "Removing worker"))
finally:
    for process in workers + [master]:
        kill(process)
