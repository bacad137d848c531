"""Pages of the site that nobody writes, and that the search finds."""

# (slug, heading, name of the address, other names)
PLACES = (
    ("order-status", "Look up an order", "customer:order-look-up", "track order status package"),
    ("profile", "Your account", "customer:summary", "profile log in sign in password address"),
    ("orders", "Your orders", "customer:order-list", "order history buy again invoice"),
    ("your-tape", "Your tape", "customer:your-tape", "tape left at home"),
    ("wish-lists", "Your wish lists", "customer:wishlists-list", "wish list favorites saved"),
    ("shop", "All tape", "catalogue:index", "shop store products prices"),
)
