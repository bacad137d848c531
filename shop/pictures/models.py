from django.db import models


class ProductPicture(models.Model):
    """Ties Oscar's picture of a product to Wagtail's library, the one home of every picture.

    A side table: Oscar's ProductImage keeps its own migrations.
    """

    product_image = models.OneToOneField(
        "catalogue.ProductImage", on_delete=models.CASCADE, related_name="library_picture"
    )
    # PROTECT: deleting the library's picture would take the shop's file with it.
    image = models.ForeignKey(
        "wagtailimages.Image", on_delete=models.PROTECT, related_name="product_pictures"
    )

    def __str__(self):
        return f"{self.image} of {self.product_image.product}"
