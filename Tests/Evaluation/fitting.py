"""Regularised logistic regression over named features, and the records they are fitted to; shared by fit.py, fit_sales.py and held.py. Needs numpy and scipy."""
import collections

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix


def named(record, text):
    """A record with the words that its places name: sales.jsonl holds no word of the texts. `text` is None where the text is not there."""
    def words(place):
        return text[slice(*place)] if isinstance(place, list) else place
    for sale in record["sales"] if text is not None else []:
        for item in sale["items"]: item["names"] = [words(n) for n in item["names"]]
        sale["contractors"] = [words(c) for c in sale.get("contractors") or []]
        for slot in ("mechanism", "announced", "value", "transmittal"): sale.setdefault(slot, None)
    return record


def matrix(data, index):
    ip, ix = [0], []
    for _, f, _ in data:
        ix += sorted({index[n] for n in f if n in index}); ip.append(len(ix))
    return csr_matrix((np.ones(len(ix)), ix, ip), shape=(len(data), len(index)))


def fit(data, least, strength, prior=None):
    """Weights of the features that occur in `least` documents or more; `data` holds (document, features, truth).

    `prior` gives weights that are held where the data says nothing else.
    """
    prior = prior or {}
    docs = collections.defaultdict(set)
    for i, f, _ in data:
        for n in f: docs[n].add(i)
    names = sorted(n for n in docs if len(docs[n]) >= least or n in prior)
    held = np.array([prior.get(n, 0.0) for n in names])
    index = {n: k for k, n in enumerate(names)}
    X, y = matrix(data, index), np.array([r[2] for r in data], float)

    def loss(w):
        z = X @ w
        p = 1 / (1 + np.exp(-z))
        return (np.logaddexp(0, z) - y * z).sum() + 0.5 * strength * ((w - held) ** 2).sum(), X.T @ (p - y) + strength * (w - held)

    w = minimize(loss, held, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {n: v for n, v in zip(names, w) if abs(v) >= 0.05}


def choose(data, stages, least, shared, own):
    """Weights for a choice of one among `stages`; `data` holds (document, what is said, {stage: what is said of it}, truth).

    What is said has weights for every stage (held by `own`), what is said of a stage one weight for all (held by `shared`).
    Returns {None: shared weights, stage: its weights}.
    """
    docs = collections.defaultdict(set)
    for i, said, each, _ in data:
        for n in said: docs[n, True].add(i)
        for f in each.values():
            for n in f: docs[n, False].add(i)
    names = sorted(n for n in docs if len(docs[n]) >= least)
    column = {}
    for n, broad in names:
        for s in stages if broad else [None]: column[n, s] = len(column)
    tensor = []
    for s in stages:
        ip, ix = [0], []
        for _, said, each, _ in data:
            ix += sorted({column[n, s] for n in said if (n, s) in column} | {column[n, None] for n in each[s] if (n, None) in column})
            ip.append(len(ix))
        tensor.append(csr_matrix((np.ones(len(ix)), ix, ip), shape=(len(data), len(column))))
    strength = np.array([shared if s is None else own for _, s in column])
    truth = np.array([stages.index(r[3]) for r in data])
    rows = np.arange(len(data))

    def loss(w):
        z = np.stack([X @ w for X in tensor], axis=1)
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z); p /= p.sum(axis=1, keepdims=True)
        value = -np.log(p[rows, truth] + 1e-12).sum() + 0.5 * (strength * w * w).sum()
        p[rows, truth] -= 1
        return value, sum(X.T @ p[:, k] for k, X in enumerate(tensor)) + strength * w

    w = minimize(loss, np.zeros(len(column)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    tables = collections.defaultdict(dict)
    for (n, s), k in column.items():
        if abs(w[k]) >= 0.05: tables[s][n] = w[k]
    return tables


def chosen(tables, stages, said, each):
    """The likeliest stage under the weights of `choose`."""
    return max(stages, key=lambda s: sum(tables[s].get(n, 0) for n in set(said)) + sum(tables[None].get(n, 0) for n in set(each[s])))


def tell(choice, part, score, truth):
    """Print precision, recall and F1 of a choice at three thresholds."""
    cells = []
    for least in (0.3, 0.4, 0.5):
        said = score > np.log(least / (1 - least))
        tp, fp, fn = (said & truth).sum(), (said & ~truth).sum(), (~said & truth).sum()
        cells.append(f"{least}: P {tp/max(tp+fp,1):.2f} R {tp/max(tp+fn,1):.2f} F {2*tp/max(2*tp+fp+fn,1):.3f}")
    print(f"{choice:10} {part:8} {len(truth):6} {int(truth.sum()):5}  " + " | ".join(cells))
