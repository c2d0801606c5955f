"""Writes JSON Lines: stories and notices on sales, some twice under two ids, one in a hundred that cannot be read."""
import json
import random
import sys

random.seed(7)
buyers = ["Japan", "Poland", "Norway", "Qatar", "Chile", "Kenya", "Romania", "Thailand"]
systems = ["MQ-9B aircraft", "M1A2 tanks", "F-16 fighters", "Javelin missiles", "CV90 vehicles"]
for number in range(int(sys.argv[1])):
    buyer, system, count = random.choice(buyers), random.choice(systems), random.randint(2, 90)
    millions, year = random.randint(20, 900), random.randint(2005, 2024)
    if number % 2:
        text = (
            f"{buyer} has signed a contract with the United States for {count} {system} worth about ${millions} "
            f"million, officials said – “on time”, one added.\n\nThe {year} agreement is the {number}th of its kind."
        )
    else:
        text = (
            f"The State Department has made a determination approving a possible Foreign Military Sale to {buyer} of "
            f"{count} {system} and related equipment for an estimated cost of ${millions} million. Case {number}."
        )
    line = {"id": f"d{number}", "text": text, "publisher": random.choice(["A", "B", None]), "published": f"{year}-05"}
    if number % 100 == 50:
        line["text"] = ""
    print(json.dumps(line, ensure_ascii=number % 3 == 0))
    if number % 40 == 7:
        print(json.dumps(line | {"id": f"copy-{number}"}))
