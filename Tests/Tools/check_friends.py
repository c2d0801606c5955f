"""Reads armsdb's file and output with the libraries that people use in Python: check_friends.py DATABASE METADATA FOLDER.

FOLDER holds sales.csv, sales.jsonl, evidence.csv, evidence.tsv and items.json of the same database. What each library reads is held
against what the standard library's sqlite3 reads. Prints a line for every fault; status 1 where there is one."""
import asyncio, csv, json, pathlib, re, sqlite3, sys

database, metadata, folder = sys.argv[1:]
folder = pathlib.Path(folder)
faults = []
plain = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
plain.row_factory = sqlite3.Row
views = [row[0] for row in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")]


def rows(sql, *values):
    return [dict(row) for row in plain.execute(sql, values)]


def expect(name, found, wanted):
    if found != wanted:
        faults.append(f"{name}: {str(found)[:300]} and not {str(wanted)[:300]}")


def datasette():
    from datasette.app import Datasette

    told = json.loads(pathlib.Path(metadata).read_text(encoding="utf-8"))
    name = pathlib.Path(database).stem
    tables = told["databases"][name]["tables"]
    queries = told["databases"][name]["queries"]

    async def look():
        server = Datasette([], immutables=[database], metadata=told)

        async def page(path, kind="json"):
            answer = await server.client.get(path)
            expect(path, answer.status_code, 200)
            return answer.json() if kind == "json" and answer.status_code == 200 else answer.text

        home = await page(f"/{name}.json")
        shown = {table["name"] for table in home["tables"] if not table["hidden"]} | {view["name"] if isinstance(view, dict) else view for view in home["views"]}
        for table in ("sale_summary", "evidence", "disagreements", "documents", "decisions"):
            if table not in shown:
                faults.append(f"Datasette does not show {table}")
        if "claim_citations" in shown:
            faults.append("Datasette shows what holds the views together")
        expect("tables with a description", sorted(tables), sorted(
            row[0] for row in plain.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'document_search%' AND name NOT LIKE 'sqlite_%'")))
        for view in views:
            count = plain.execute(f'SELECT count(*) FROM "{view}"').fetchone()[0]
            answer = await page(f"/{name}/{view}.json?_shape=array&_size=max&_nofacet=1")
            expect(f"Datasette's rows of {view}", len(answer), count)
            html = await page(f"/{name}/{view}", "html")
            for column, words in list(tables[view]["columns"].items())[:3]:
                if "SELECT" not in words and words.split('"')[0].split("'")[0].split("<")[0] not in html:
                    faults.append(f"Datasette's page of {view} does not describe {column}: {words}")
        counted = await page(f"/{name}/sale_summary.json?_size=max")
        facets = counted["facet_results"]
        facets = facets.get("results", facets)
        expect("Datasette counts by", sorted(facets), sorted(tables["sale_summary"]["facets"]))
        expect("disputed sales", {str(facet["value"]): facet["count"] for facet in facets["disputed"]["results"]},
               {str(row["disputed"]): row["n"] for row in rows("SELECT disputed, count(*) AS n FROM sale_summary GROUP BY disputed")})
        values = {"sales_to": {"buyer": "Japan"}, "passages_of": {"sale": "S-T24ZMMB8"}, "texts_with": {"words": "interceptor"}}
        # What Datasette itself brings to the query.
        from datasette.utils import escape_fts
        plain.create_function("escape_fts", 1, escape_fts)
        for words in ("", " ", "SM-3", 'a "lone mark', "AND (", "interceptor*"):
            answer = await server.client.get(f"/{name}/texts_with.json", params={"words": words, "_shape": "array"})
            expect(f"texts with '{words}'", answer.status_code, 200)
            expect(f"texts with '{words}'", bool(answer.json()), words in ("SM-3", "AND (", "interceptor*"))
        for query, told_query in queries.items():
            answer = await server.client.get(f"/{name}/{query}.json", params={**values.get(query, {}), "_shape": "array"})
            expect(query, answer.status_code, 200)
            wanted = rows(told_query["sql"], *values.get(query, {}).values()) if query not in values else [dict(row) for row in plain.execute(told_query["sql"], values[query])]
            expect(query, answer.json(), wanted)
            if not wanted and query not in ("maybe_one",):
                faults.append(f"{query} finds nothing")
        found = await page(f"/{name}/documents.json?_search=interceptor&_shape=array&_col=sha256")
        expect("Datasette's search", sorted(row["sha256"] for row in found), sorted(
            row["sha256"] for row in rows("SELECT sha256 FROM documents JOIN document_search ON document_search.rowid = documents.id WHERE document_search MATCH 'interceptor'")))
        return len(views) + len(queries)

    return asyncio.run(look())


def sqlite_utils():
    from sqlite_utils import Database

    file = Database(sqlite3.connect(f"file:{database}?mode=ro", uri=True))
    expect("views of sqlite-utils", sorted(file.view_names()), views)
    expect("sale_summary of sqlite-utils", list(file["sale_summary"].rows), rows("SELECT * FROM sale_summary"))
    expect("full-text table of documents", file["documents"].detect_fts(), "document_search")
    expect("search of sqlite-utils", [row["sha256"] for row in file["documents"].search("interceptor", columns=["sha256"])],
           [row["sha256"] for row in rows("SELECT d.sha256 FROM documents d JOIN document_search s ON s.rowid = d.id WHERE document_search MATCH 'interceptor' ORDER BY rank")])
    expect("strict", file["documents"].strict, True)
    return len(views)


def duckdb():
    import duckdb as duck
    import duckdb_extension_sqlite_scanner as scanner

    # DuckDB would fetch its extension; the package has it, signed.
    connection = duck.connect(config={"autoinstall_known_extensions": False})
    extension = next(pathlib.Path(scanner.__file__).parent.rglob("sqlite_scanner.duckdb_extension"))
    connection.execute(f"LOAD '{extension}'")
    connection.execute(f"ATTACH '{database}' AS arms (TYPE sqlite, READ_ONLY)")
    for view in views:
        cursor = connection.execute(f'SELECT * FROM arms."{view}"')
        names = [column[0] for column in cursor.description]
        # DuckDB computes views itself, and has truth values where SQLite has 0 and 1.
        found = sorted(tuple(str(int(cell) if isinstance(cell, bool) else cell) for cell in row) for row in cursor.fetchall())
        wanted = sorted(tuple(map(str, row)) for row in plain.execute(f'SELECT * FROM "{view}"'))
        expect(f"{view} of DuckDB", found, wanted)
        expect(f"columns of {view} of DuckDB", names, [row[1] for row in plain.execute(f'PRAGMA table_info("{view}")')])
    # The recipes of the cookbook, but for the search in texts, which is SQLite's own.
    connection.execute("USE arms")
    recipes = re.findall(r"```sql\n(.*?)```", (pathlib.Path(__file__).parents[2] / "docs/cookbook.md").read_text(encoding="utf-8"), re.DOTALL)
    expect("there are recipes", len(recipes) > 12, True)
    for recipe in recipes:
        if " MATCH " not in recipe:
            try:
                expect(f"rows of {recipe}", len(connection.execute(recipe).fetchall()), len(plain.execute(recipe).fetchall()))
            except duck.Error as error:
                faults.append(f"DuckDB does not take {recipe}: {error}")
    connection.execute("USE memory")
    for file, reader in (("sales.csv", "read_csv"), ("sales.jsonl", "read_json")):
        total = connection.execute(f"SELECT count(*), sum(value), sum(documents) FROM {reader}('{folder / file}') AS f").fetchone()
        expect(f"{file} of DuckDB", tuple(map(int, total)), tuple(plain.execute("SELECT count(*), sum(value), sum(documents) FROM sale_summary").fetchone()))
    quotes = connection.execute(f"SELECT quote FROM read_csv('{folder / 'evidence.csv'}', all_varchar = true)").fetchall()
    expect("quotes of DuckDB", sorted(row[0] or "" for row in quotes), sorted(row["quote"] for row in csv.DictReader(open(folder / "evidence.csv", encoding="utf-8", newline=""))))
    return len(views)


def pandas():
    import pandas as pd

    for view in views:
        frame = pd.read_sql(f'SELECT * FROM "{view}"', plain)
        expect(f"{view} of pandas", len(frame), plain.execute(f'SELECT count(*) FROM "{view}"').fetchone()[0])
    wanted = rows("SELECT sale, value, disputed FROM sale_summary ORDER BY sale")
    for name, frame in (
        ("sales.csv", pd.read_csv(folder / "sales.csv", dtype={"value": "Int64"})),
        ("sales.jsonl", pd.read_json(folder / "sales.jsonl", lines=True, dtype={"value": "Int64"})),
    ):
        frame = frame.sort_values("sale")
        expect(f"keys of {name} of pandas", frame["sale"].tolist(), [row["sale"] for row in wanted])
        expect(f"values of {name} of pandas", [None if pd.isna(value) else int(value) for value in frame["value"]], [row["value"] for row in wanted])
    items = pd.json_normalize(json.loads((folder / "items.json").read_text(encoding="utf-8")))
    expect("items.json of pandas", sorted(items["sale"].unique()), sorted({row["sale"] for row in rows("SELECT sale FROM sale_items")}))
    tabs = pd.read_csv(folder / "evidence.tsv", sep="\t", dtype=str, keep_default_na=False, quoting=csv.QUOTE_NONE)
    commas = pd.read_csv(folder / "evidence.csv", dtype=str, keep_default_na=False)
    expect("evidence.tsv and evidence.csv of pandas", len(tabs), len(commas))
    return len(views) + 4


counts = [f"{part.__name__} {part()}" for part in (datasette, sqlite_utils, duckdb, pandas)]
for fault in faults[:60]:
    print(fault)
print(f"{', '.join(counts)}; {len(faults)} faults")
sys.exit(1 if faults else 0)
