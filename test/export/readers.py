"""Reads the exports in a folder by the programs they are for, and prints what they saw as JSON."""

import json
import pathlib
import sys

import networkx
import pyarrow.parquet
from followthemoney import model

folder = pathlib.Path(sys.argv[1])


def network(graph):
    return {
        "nodes": sorted(graph.nodes),
        "edges": sorted((source, target, data["label"]) for source, target, data in graph.edges(data=True)),
    }


def refused():
    """The entities that FollowTheMoney does not take as they are, with what it says or drops."""
    for line in (folder / "ftm").read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        schema = model.get(given["schema"])
        error = "no such schema" if schema is None else schema.validate(given)
        if error:
            yield {"id": given["id"], "error": str(error)}
            continue
        kept = model.get_proxy(given, cleaned=False).to_dict()["properties"]
        lost = [name for name, texts in given["properties"].items() if len(kept.get(name, [])) != len(set(texts))]
        if lost:
            yield {"id": given["id"], "error": f"drops {', '.join(lost)}"}


json.dump(
    {
        "parquet": pyarrow.parquet.read_table(folder / "parquet").to_pylist(),
        "graphml": network(networkx.read_graphml(folder / "graphml")),
        "gexf": network(networkx.read_gexf(folder / "gexf")),
        "ftm": list(refused()),
    },
    sys.stdout,
)
