"""Prints what the browser tells every screen reader of the page in front: a line of JSON an accessible, in order."""

import json
import re

import pyatspi


def is_page(accessible):
    """Whether this is the web page that is shown. The browser's own parts may be documents as well."""
    if accessible.getRole() != pyatspi.ROLE_DOCUMENT_WEB:
        return False
    if not accessible.getState().contains(pyatspi.STATE_SHOWING):
        return False
    document = accessible.queryDocument()
    # Firefox has the one, Chromium the other.
    return any(document.getAttributeValue(name).startswith("http") for name in ("DocURL", "URI"))


def children(accessible):
    return (child for child in accessible if child)


def find_page(accessible):
    if is_page(accessible):
        return accessible
    return next(filter(None, map(find_page, children(accessible))), None)


def actions(accessible):
    try:
        action = accessible.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(index) for index in range(action.nActions)]


def walk(accessible):
    attributes = dict(pair.split(":", 1) for pair in accessible.getAttributes() if ":" in pair)
    row = {
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "tag": attributes.get("tag", ""),
        "class": attributes.get("class", ""),
        "actions": actions(accessible),
    }
    print(json.dumps(row, ensure_ascii=False))
    for child in children(accessible):
        walk(child)


browsers = [app for app in pyatspi.Registry.getDesktop(0) if app and re.search("firefox|chrom", app.name or "", re.I)]
for page in filter(None, map(find_page, browsers)):
    walk(page)
