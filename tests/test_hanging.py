"""How far that reaches which hangs from a word, for any tree."""

from hypothesis import given
from hypothesis import strategies as st

from statusquo.syntax.hanging import trees


@given(st.lists(st.integers(0, 11), min_size=1, max_size=12), st.integers(0, 11))
def test_how_far_a_branch_reaches_is_the_same_by_climbing_from_each_word(above, root):
    root %= len(above)
    heads = [
        root if at == root or not climbs_to(above, at, root) else head % len(above)
        for at, head in enumerate(above)
    ]
    [tree] = trees(heads, lengths=[len(heads)])
    below = [[at for at in range(len(heads)) if word in path_of(heads, at)] for word in range(len(heads))]
    assert tree.lefts == [min(words) for words in below]
    assert tree.rights == [max(words) for words in below]
    assert tree.is_projective == all(max(words) - min(words) + 1 == len(words) for words in below)


def path_of(heads, at):
    """The word and all above it."""
    path = [at]
    while heads[path[-1]] != path[-1]:
        path.append(heads[path[-1]])
    return path


def climbs_to(above, at, root):
    """Whether one gets from a word to the root in so many steps as there are words."""
    for _ in above:
        if at == root:
            return True
        at = above[at] % len(above)
    return at == root
