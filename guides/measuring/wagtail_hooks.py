from wagtail import hooks

from . import report


@hooks.register("register_admin_urls")
def register_guide_report():
    return report.admin_urls()


@hooks.register("register_reports_menu_item")
def register_guide_report_menu_item():
    return report.menu_item()
