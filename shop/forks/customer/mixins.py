from oscar.apps.customer import mixins

from shop.accounts.mail import send_account_mail


class RegisterUserMixin(mixins.RegisterUserMixin):
    def send_registration_email(self, user):
        send_account_mail.enqueue("REGISTRATION", user.pk)
