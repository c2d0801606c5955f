"""Dask on two workers, as docs/many-machines.md has it."""
import sys

from distributed import Client, LocalCluster
from recipes import recipe

if __name__ == "__main__":
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
    with cluster, Client(cluster):
        exec(compile(recipe(sys.argv[1], "Dask"), "many-machines.md", "exec"), {"__name__": "recipe"})
