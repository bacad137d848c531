import brotli

from kt_site.static_files import EffortCompressor

STYLE = b"".join(b".rule-%d { color: red; margin: %dpx }\n" % (n, n * n) for n in range(400))


def test_shoppers_files_are_compressed_most_and_staffs_quickly(tmp_path):
    compressor = EffortCompressor(tmp_path, quiet=True)
    sizes = {}
    for name in ("css/site.css", "wagtailadmin/css/core.css", "django_htmx/htmx.js", "one.css"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(STYLE)
        assert set(compressor.compress(str(path))) == {f"{path}.br", f"{path}.gz"}
        packed = path.with_name(f"{path.name}.br").read_bytes()
        assert brotli.decompress(packed) == STYLE
        sizes[name] = len(packed)
    most, less = len(brotli.compress(STYLE)), len(brotli.compress(STYLE, quality=5))
    assert most < less
    assert sizes == {
        "css/site.css": most,
        "wagtailadmin/css/core.css": less,
        "django_htmx/htmx.js": most,
        "one.css": most,
    }
