"""The cache of the declarative files: it says what they say, never what they said."""

from __future__ import annotations

import os
import time
from concurrent.futures import ProcessPoolExecutor

import pytest

from statusquo.errors import OntologyError
from statusquo.ontology import DATA, compiled
from statusquo.ontology.compiled import digest, read_folder

LONG_AGO = time.time() - 3600


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data"
    write(made, "actors/VRN.yml", "name: Verania\nseats: [Verport]\n")
    write(made, "acts/greet.yml", "label: greets\ncolumn: 3\n")
    return made


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


def write(folder, name, text, changed=LONG_AGO):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, (changed, changed))


def said(folder, cache):
    return dict(read_folder(folder, cache).files)


def never(*_):
    raise AssertionError("the YAML was read although the cache holds it")


def test_what_was_kept_is_what_the_yaml_says_and_the_yaml_is_not_read_again(folder, cache, monkeypatch):
    first = read_folder(folder, cache)
    monkeypatch.setattr(compiled, "parsed", never)
    again = read_folder(folder, cache)
    assert (
        again.files
        == first.files
        == {
            "actors/VRN.yml": {"name": "Verania", "seats": ["Verport"]},
            "acts/greet.yml": {"label": "greets", "column": 3},
        }
    )
    assert list(again.files) == list(first.files)
    assert again.digest == first.digest == digest(folder)


@pytest.mark.parametrize("text", ["name: Veronia\nseats: [Verport]\n", "name: V\n"])
def test_a_changed_file_is_read_anew_even_with_its_old_time(folder, cache, text):
    said(folder, cache)
    write(folder, "actors/VRN.yml", text)
    assert said(folder, cache)["actors/VRN.yml"]["name"] != "Verania"
    assert read_folder(folder, cache).digest == digest(folder)


def test_a_new_a_renamed_and_a_missing_file_are_seen(folder, cache):
    said(folder, cache)
    write(folder, "actors/KLM.yml", "name: Kalmia\n")
    assert set(said(folder, cache)) == {"actors/KLM.yml", "actors/VRN.yml", "acts/greet.yml"}
    (folder / "actors/KLM.yml").rename(folder / "actors/KLN.yml")
    assert "actors/KLN.yml" in said(folder, cache)
    (folder / "actors/KLN.yml").unlink()
    assert set(said(folder, cache)) == {"actors/VRN.yml", "acts/greet.yml"}


def test_what_has_just_changed_is_not_kept(folder, cache):
    write(folder, "actors/VRN.yml", "name: Verania\n", changed=time.time())
    said(folder, cache)
    assert not cache.exists()


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_cache_is_made_anew(folder, cache, damage):
    first = said(folder, cache)
    [kept] = cache.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-7] if damage is None else damage)
    assert said(folder, cache) == first
    assert kept.read_bytes() == whole


def test_where_nothing_can_be_written_the_yaml_is_read(folder, tmp_path):
    (tmp_path / "taken").write_text("a file, where a folder should be", encoding="utf-8")
    assert said(folder, tmp_path / "taken")["acts/greet.yml"]["label"] == "greets"


def test_two_processes_may_write_at_once(folder, cache):
    with ProcessPoolExecutor(4) as pool:
        found = list(pool.map(said, [folder] * 12, [cache] * 12))
    assert all(one == found[0] for one in found)
    assert len(list(cache.iterdir())) == 1


def test_two_folders_do_not_meet(folder, cache, tmp_path):
    write(tmp_path / "other", "actors/VRN.yml", "name: Another\n")
    assert said(folder, cache) != said(tmp_path / "other", cache) == {"actors/VRN.yml": {"name": "Another"}}


def test_a_value_that_cannot_be_kept_is_read_each_time(folder, cache):
    write(folder, "acts/greet.yml", "since: 2021-08-15\n")
    assert str(said(folder, cache)["acts/greet.yml"]["since"]) == "2021-08-15"
    assert not cache.exists()


def test_a_file_that_is_no_yaml_is_named_with_its_line(folder, cache):
    write(folder, "acts/greet.yml", "label: greets\nmeaning: [a\n")
    with pytest.raises(OntologyError, match=r"greet\.yml:\d: not YAML"):
        said(folder, cache)


def test_the_place_of_the_cache_can_be_named_or_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("STATUSQUO_CACHE", str(tmp_path))
    assert compiled.cache_folder() == tmp_path
    monkeypatch.setenv("STATUSQUO_CACHE", "")
    assert compiled.cache_folder() is None
    monkeypatch.delenv("STATUSQUO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert compiled.cache_folder() == tmp_path / "statusquo"


def test_the_data_of_the_package_are_the_same_with_and_without_the_cache(tmp_path):
    read_folder(DATA, tmp_path)
    kept, plain = read_folder(DATA, tmp_path), compiled.parsed(DATA)
    assert (kept.digest, list(kept.files.items())) == (plain.digest, list(plain.files.items()))
