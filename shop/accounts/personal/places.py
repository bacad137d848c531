"""Where something about a person lies, and what becomes of it. A test walks all models and fails on
one that is missing here."""

GOES = "goes with the account"
NO_NAME = "stays, without the person"
ORDER = "stays with the order for the tax books; names and addresses are blanked in time"
STAFF = "of staff: stays, without the person"
UNUSED = "no row is ever written: the shop has its own, or none"
SYSTEM = "nothing of a person"

PLACES = {
    "account.EmailAddress": GOES,
    "accounts.User": GOES,
    "address.UserAddress": GOES,
    "aftercare.BoughtTape": SYSTEM,
    "analytics.UserProductView": UNUSED,
    "analytics.UserRecord": UNUSED,
    "analytics.UserSearch": UNUSED,
    "basket.Basket": GOES,
    "basket.LineAttribute": SYSTEM,
    "claims.KeptSentence": STAFF,
    "communication.Email": UNUSED,
    "communication.Notification": UNUSED,
    "customer.ProductAlert": UNUSED,
    "desk.CustomerNote": GOES,
    "django_tasks_database.DBTaskResult": "numbers of rows only; deleted each day",
    "fulfilment.OrderEvent": STAFF,
    "fulfilment.OrderHold": STAFF,
    "guides.ContactPage": SYSTEM,
    "mails.Mail": "sent mails to the person's address go with the account, else in time",
    "mfa.Authenticator": GOES,
    "offer.RangeProductFileUpload": UNUSED,
    "order.BillingAddress": ORDER,
    "order.LineAttribute": SYSTEM,
    "order.Order": ORDER,
    "order.OrderNote": NO_NAME,
    "order.ShippingAddress": ORDER,
    "partner.Partner": STAFF,
    "partner.PartnerAddress": SYSTEM,
    "payment.Bankcard": UNUSED,
    "refunds.Dispute": STAFF,
    "refunds.Refund": STAFF,
    "reviews.ProductReview": NO_NAME,
    "reviews.Vote": GOES,
    "shop_checkout.CheckoutAttempt": "email and address are blanked once it is over",
    "stock_alerts.BackInStockAlert": GOES,
    "usersessions.UserSession": GOES,
    "voucher.VoucherApplication": NO_NAME,
    "wagtailadmin.EditingSession": STAFF,
    "wagtailadmin.FormState": STAFF,
    "wagtailcore.APIToken": UNUSED,
    "wagtailcore.Comment": STAFF,
    "wagtailcore.CommentReply": STAFF,
    "wagtailcore.ModelLogEntry": STAFF,
    "wagtailcore.PageLogEntry": STAFF,
    "wagtailcore.PageSubscription": STAFF,
    "wagtailcore.Revision": STAFF,
    "wagtailcore.TaskState": STAFF,
    "wagtailcore.UploadedFile": STAFF,
    "wagtailcore.WorkflowState": STAFF,
    "wagtaildocs.Document": STAFF,
    "wagtailimages.Image": STAFF,
    "wagtailusers.UserProfile": STAFF,
    "wishlists.WishList": GOES,
    "wishlists.WishListSharedEmail": UNUSED,
}
PAGES = STAFF  # each model of a page: its owner, and who locked it
