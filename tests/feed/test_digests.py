from hypothesis import given
from hypothesis import strategies as st

from helpviewer.feed.digests import item_digest, sha256, state_of

members = st.dictionaries(st.text(max_size=5), st.text("0123456789abcdef", max_size=4))


def test_a_digest_is_what_every_tool_calls_sha_256() -> None:
    digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    assert sha256(b"hello") == digest


def test_an_item_is_the_same_in_whatever_order_it_is_written() -> None:
    assert item_digest({"a": 1, "b": 2}) == item_digest({"b": 2, "a": 1})
    assert item_digest({"a": 1}) != item_digest({"a": 2})


def test_a_state_is_the_digest_of_its_sorted_lines() -> None:
    assert state_of({"b": "2", "a": "1"}) == sha256(b"a\x001\nb\x002\n")


@given(members=members, data=st.data())
def test_no_order_matters_to_a_state(members: dict[str, str], data: st.DataObject) -> None:
    shuffled = dict(data.draw(st.permutations(list(members.items()))))
    assert state_of(shuffled) == state_of(members)


@given(one=members, other=members)
def test_different_collections_are_in_different_states(
    one: dict[str, str], other: dict[str, str]
) -> None:
    assert (state_of(one) == state_of(other)) == (one == other)
