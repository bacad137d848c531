"""The menus of the header and the footer, as editors keep them."""
