from oscar.apps.customer import mixins

from shop.accounts.mail import queue_account_mail


class RegisterUserMixin(mixins.RegisterUserMixin):
    def send_registration_email(self, user):
        queue_account_mail("REGISTRATION", user)
