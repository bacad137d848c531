from tests.page_cache.asking import get


def keep_all(site, addresses):
    for address in addresses:
        get(site, address)
    return [address for address in addresses if is_held(site, address)]


def dropped(site, addresses):
    return {address for address in addresses if not is_held(site, address)}


def is_held(site, address):
    path, _, query = address.partition("?")
    return site.pages.get(("http", "testserver", path, query)) is not None
