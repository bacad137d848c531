-- 8f1835dc495a84f8144d7e7396d6f4ebc685862e55edc46524fd7d952d99285a
BEGIN;
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_loginevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "what" varchar(10) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL);
CREATE TABLE "accounts_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "address_country" ("iso_3166_1_a2" varchar(2) NOT NULL PRIMARY KEY, "iso_3166_1_a3" varchar(3) NOT NULL, "iso_3166_1_numeric" varchar(3) NOT NULL, "name" varchar(128) NOT NULL, "display_order" smallint unsigned NOT NULL CHECK ("display_order" >= 0), "is_shipping_country" bool NOT NULL, "printable_name" varchar(128) NOT NULL);
CREATE TABLE "address_useraddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "phone_number" varchar(128) NOT NULL, "notes" text NOT NULL, "is_default_for_shipping" bool NOT NULL, "is_default_for_billing" bool NOT NULL, "hash" varchar(255) NOT NULL, "date_created" datetime NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "num_orders_as_shipping_address" integer unsigned NOT NULL CHECK ("num_orders_as_shipping_address" >= 0), "num_orders_as_billing_address" integer unsigned NOT NULL CHECK ("num_orders_as_billing_address" >= 0), "code" varchar(255) NULL UNIQUE);
CREATE TABLE "aftercare_boughttape" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "contents" text NOT NULL CHECK ((JSON_VALID("contents") OR "contents" IS NULL)), "used_packages" decimal NOT NULL, "line_id" bigint NOT NULL UNIQUE REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "tape_used_is_not_less" CHECK ("used_packages" >= '0'));
CREATE TABLE "aftercare_scheduledmail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(8) NOT NULL, "state" varchar(8) NOT NULL, "due" datetime NULL, "note" varchar(100) NOT NULL, "created" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_later_mail_of_a_kind" UNIQUE ("order_id", "kind"));
CREATE TABLE "analytics_productrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "num_views" integer unsigned NOT NULL CHECK ("num_views" >= 0), "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_purchases" integer unsigned NOT NULL CHECK ("num_purchases" >= 0), "score" real NOT NULL, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_userproductview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date_created" datetime NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_userrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "num_product_views" integer unsigned NOT NULL CHECK ("num_product_views" >= 0), "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "num_order_lines" integer unsigned NOT NULL CHECK ("num_order_lines" >= 0), "num_order_items" integer unsigned NOT NULL CHECK ("num_order_items" >= 0), "total_spent" decimal NOT NULL, "date_last_order" datetime NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_usersearch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "query" varchar(255) NOT NULL, "date_created" datetime NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "basket_basket" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(128) NOT NULL, "date_created" datetime NOT NULL, "date_merged" datetime NULL, "date_submitted" datetime NULL, "owner_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "basket_basket_vouchers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "basket_id" bigint NOT NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "basket_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "line_reference" varchar(128) NOT NULL, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "price_currency" varchar(12) NOT NULL, "price_excl_tax" decimal NULL, "price_incl_tax" decimal NULL, "date_created" datetime NOT NULL, "basket_id" bigint NOT NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "stockrecord_id" bigint NOT NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, "date_updated" datetime NOT NULL, "tax_code" varchar(64) NULL);
CREATE TABLE "basket_lineattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "line_id" bigint NOT NULL REFERENCES "basket_line" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)));
CREATE TABLE "cart_sentform" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(64) NOT NULL, "sent" datetime NOT NULL, "basket_id" bigint NOT NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_row_per_sent_form" UNIQUE ("basket_id", "key"));
CREATE TABLE "catalogue_attributeoption" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "option" varchar(255) NOT NULL, "group_id" bigint NOT NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "catalogue_attributeoptiongroup" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "catalogue_category" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL, "description" text NOT NULL, "image" varchar(255) NULL, "slug" varchar(255) NOT NULL, "ancestors_are_public" bool NOT NULL, "is_public" bool NOT NULL, "meta_description" text NULL, "meta_title" varchar(255) NULL, "code" varchar(255) NULL UNIQUE, "exclude_from_menu" bool NOT NULL, "long_description" text NOT NULL);
CREATE TABLE "catalogue_option" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "type" varchar(255) NOT NULL, "required" bool NOT NULL, "name" varchar(128) NOT NULL, "help_text" varchar(255) NULL, "option_group_id" bigint NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED, "order" integer NULL);
CREATE TABLE "catalogue_product" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "structure" varchar(10) NOT NULL, "upc" varchar(64) NULL UNIQUE, "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "description" text NOT NULL, "rating" real NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "is_discountable" bool NOT NULL, "product_class_id" bigint NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED, "is_public" bool NOT NULL, "meta_description" text NULL, "meta_title" varchar(255) NULL, "priority" smallint NOT NULL, "code" varchar(255) NULL UNIQUE, "parent_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_product_product_options" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(128) NOT NULL, "type" varchar(20) NOT NULL, "required" bool NOT NULL, "option_group_id" bigint NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED, "product_class_id" bigint NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productattributevalue" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "value_text" text NULL, "value_integer" integer NULL, "value_float" real NULL, "value_richtext" text NULL, "value_date" date NULL, "value_file" varchar(255) NULL, "value_image" varchar(255) NULL, "entity_object_id" integer unsigned NULL CHECK ("entity_object_id" >= 0), "attribute_id" bigint NOT NULL REFERENCES "catalogue_productattribute" ("id") DEFERRABLE INITIALLY DEFERRED, "entity_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "value_option_id" bigint NULL REFERENCES "catalogue_attributeoption" ("id") DEFERRABLE INITIALLY DEFERRED, "value_datetime" datetime NULL, "value_boolean" bool NULL);
CREATE TABLE "catalogue_productattributevalue_value_multi_option" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "productattributevalue_id" bigint NOT NULL REFERENCES "catalogue_productattributevalue" ("id") DEFERRABLE INITIALLY DEFERRED, "attributeoption_id" bigint NOT NULL REFERENCES "catalogue_attributeoption" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productcategory" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productclass" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "slug" varchar(128) NOT NULL UNIQUE, "requires_shipping" bool NOT NULL, "track_stock" bool NOT NULL);
CREATE TABLE "catalogue_productclass_options" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "productclass_id" bigint NOT NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productimage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "original" varchar(255) NOT NULL, "caption" varchar(200) NOT NULL, "display_order" integer unsigned NOT NULL CHECK ("display_order" >= 0), "date_created" datetime NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "catalogue_productrecommendation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "primary_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "recommendation_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "ranking" smallint unsigned NOT NULL CHECK ("ranking" >= 0));
CREATE TABLE "claims_claimrule" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(40) NOT NULL, "name" varchar(80) NOT NULL, "level" varchar(4) NOT NULL, "find" text NOT NULL, "but_not" text NOT NULL, "reason" varchar(250) NOT NULL, "rewrite" varchar(250) NOT NULL, "active" bool NOT NULL, "seeded" varchar(64) NOT NULL, "changed" datetime NOT NULL);
CREATE TABLE "claims_claimwords" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(30) NOT NULL UNIQUE, "words" text NOT NULL, "seeded" varchar(64) NOT NULL, "changed" datetime NOT NULL);
CREATE TABLE "claims_keptsentence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(40) NOT NULL, "digest" varchar(64) NOT NULL, "sentence" text NOT NULL, "reason" varchar(250) NOT NULL, "kept_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "kept_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "sentence_kept_once_a_row" UNIQUE ("content_type_id", "object_id", "digest"));
CREATE TABLE "claims_publicclaim" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(40) NOT NULL, "title" varchar(255) NOT NULL, "place" varchar(120) NOT NULL, "words" varchar(255) NOT NULL, "rewrite" varchar(250) NOT NULL, "edit_url" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "communication_communicationeventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "category" varchar(255) NOT NULL, "email_subject_template" varchar(255) NULL, "email_body_template" text NULL, "email_body_html_template" text NULL, "sms_template" varchar(170) NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "communication_email" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" text NOT NULL, "body_text" text NOT NULL, "body_html" text NOT NULL, "date_sent" datetime NOT NULL, "email" varchar(254) NULL, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "communication_notification" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" varchar(255) NOT NULL, "body" text NOT NULL, "location" varchar(32) NOT NULL, "date_read" datetime NULL, "recipient_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "sender_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_sent" datetime NOT NULL);
CREATE TABLE "customer_productalert" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "key" varchar(128) NOT NULL, "status" varchar(20) NOT NULL, "date_confirmed" datetime NULL, "date_cancelled" datetime NULL, "date_closed" datetime NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "delivery_packageweight" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "grams" integer unsigned NOT NULL CHECK ("grams" >= 0), "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "delivery_promisedarrival" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "first" date NOT NULL, "last" date NOT NULL, "order_id" bigint NOT NULL UNIQUE REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "promised_arrival_is_a_span" CHECK ("last" >= ("first")));
CREATE TABLE "delivery_shippingrate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL, "name" varchar(80) NOT NULL, "description" varchar(200) NOT NULL, "days_from" smallint unsigned NOT NULL CHECK ("days_from" >= 0), "days_to" smallint unsigned NOT NULL CHECK ("days_to" >= 0), "countries" varchar(300) NOT NULL, "min_total" decimal NOT NULL, "max_total" decimal NULL, "offers_apply" bool NOT NULL, "max_weight" integer unsigned NULL CHECK ("max_weight" >= 0), "po_boxes" bool NOT NULL, "price" decimal NOT NULL, "packed_first" bool NOT NULL, CONSTRAINT "shipping_rate_is_a_rate" CHECK (("days_to" >= ("days_from") AND "min_total" >= '0' AND "price" >= '0')), CONSTRAINT "shipping_rate_has_a_range" CHECK (("max_total" IS NULL OR "max_total" > ("min_total"))));
CREATE TABLE "desk_customernote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" varchar(2000) NOT NULL, "created" datetime NOT NULL, "author_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "customer_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_draftpicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "color" varchar(20) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "draft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_draftrecommendation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "draft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_draftregion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" smallint unsigned NULL CHECK ("place" >= 0), "place_base" smallint unsigned NULL CHECK ("place_base" >= 0), "region_id" bigint NOT NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED, "draft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_draftspec" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "text" varchar(500) NOT NULL, "draft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_draftvariant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" char(32) NOT NULL, "color" varchar(20) NOT NULL, "length_cm" decimal NULL, "sku" varchar(128) NOT NULL, "price" decimal NULL, "price_base" decimal NULL, "compare_price" decimal NULL, "compare_base" decimal NULL, "first_pieces" integer unsigned NULL CHECK ("first_pieces" >= 0), "low_stock" integer unsigned NULL CHECK ("low_stock" >= 0), "strips" smallint unsigned NULL CHECK ("strips" >= 0), "barcode" varchar(64) NOT NULL, "grams" integer unsigned NULL CHECK ("grams" >= 0), "draft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_priceplan" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "price" decimal NOT NULL, "starts" datetime NOT NULL, "ends" datetime NULL, "state" varchar(8) NOT NULL, "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "problem" varchar(300) NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_productdraft" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "locked" bool NOT NULL, "locked_at" datetime NULL, "problem" varchar(300) NOT NULL, "title" varchar(255) NOT NULL, "summary" varchar(255) NOT NULL, "description" text NOT NULL, "grams" integer unsigned NULL CHECK ("grams" >= 0), "format" varchar(8) NOT NULL, "shape" varchar(3) NOT NULL, "strips" smallint unsigned NULL CHECK ("strips" >= 0), "length_cm" decimal NULL, "width_cm" decimal NULL, "meta_title" varchar(255) NOT NULL, "kind_id" bigint NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "locked_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "material" varchar(20) NOT NULL);
CREATE TABLE "desk_productdraft_categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "productdraft_id" bigint NOT NULL REFERENCES "desk_productdraft" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_savedview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "list" varchar(40) NOT NULL, "name" varchar(40) NOT NULL, "query" varchar(1000) NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_variantkey" ("key" char(32) NOT NULL PRIMARY KEY, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "django_flatpage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" varchar(100) NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "enable_comments" bool NOT NULL, "template_name" varchar(70) NOT NULL, "registration_required" bool NOT NULL);
CREATE TABLE "django_flatpage_sites" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "flatpage_id" integer NOT NULL REFERENCES "django_flatpage" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "django_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "django_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL, "domain" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
CREATE TABLE "fulfilment_orderevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "sentence" text NOT NULL, "created" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "fulfilment_orderhold" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" varchar(200) NOT NULL, "created" datetime NOT NULL, "order_id" bigint NOT NULL UNIQUE REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "fulfilment_shipment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "carrier" varchar(10) NOT NULL, "tracking_number" varchar(40) NOT NULL, "shipped_at" datetime NOT NULL, "delivered_at" datetime NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "box_once_an_order" UNIQUE ("order_id", "tracking_number"));
CREATE TABLE "guide_answers_answercount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "stayed" varchar(6) NOT NULL, "days" smallint unsigned NOT NULL CHECK ("days" >= 0), "tape" varchar(20) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "guide_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_count_an_answer" UNIQUE ("guide_id", "stayed", "days", "tape"));
CREATE TABLE "guide_answers_verdict" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "answers" integer unsigned NOT NULL CHECK ("answers" >= 0), "low" smallint unsigned NOT NULL CHECK ("low" >= 0), "high" smallint unsigned NOT NULL CHECK ("high" >= 0), "tape_answers" integer unsigned NOT NULL CHECK ("tape_answers" >= 0), "tape_low" smallint unsigned NOT NULL CHECK ("tape_low" >= 0), "tape_high" smallint unsigned NOT NULL CHECK ("tape_high" >= 0), "guide_id" integer NOT NULL UNIQUE REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_articleindexpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(200) NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_articlepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "author" varchar(120) NOT NULL, "reviewer" varchar(120) NOT NULL, "reviewed_on" date NULL, "review_due" date NULL, "lead" varchar(250) NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "guides_articlepage_regions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "articlepage_id" integer NOT NULL REFERENCES "guides_articlepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "bodyregion_id" bigint NOT NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_contactpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(250) NOT NULL, "thanks" varchar(250) NOT NULL, "send_to" varchar(254) NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_formpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "lead" varchar(250) NOT NULL, "questions" text NOT NULL CHECK ((JSON_VALID("questions") OR "questions" IS NULL)), "thanks" varchar(250) NOT NULL, "send_to" varchar(254) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_guidefits" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kinds" varchar(32) NOT NULL, "guide_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "guide_fits_kinds_once" UNIQUE ("guide_id", "kinds"));
CREATE TABLE "guides_guideindexpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(200) NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_guidepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "author" varchar(120) NOT NULL, "reviewer" varchar(120) NOT NULL, "reviewed_on" date NULL, "review_due" date NULL, "lead" varchar(200) NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "level" varchar(6) NOT NULL, "helper_needed" bool NOT NULL, "wear_days_min" smallint unsigned NOT NULL CHECK ("wear_days_min" >= 0), "wear_days_max" smallint unsigned NOT NULL CHECK ("wear_days_max" >= 0), "position" text NOT NULL, "caution" varchar(250) NOT NULL, "before_you_start" text NOT NULL CHECK ((JSON_VALID("before_you_start") OR "before_you_start" IS NULL)), "steps" text NOT NULL CHECK ((JSON_VALID("steps") OR "steps" IS NULL)), "stop_rules" text NOT NULL CHECK ((JSON_VALID("stop_rules") OR "stop_rules" IS NULL)), "cut_list" text NOT NULL CHECK ((JSON_VALID("cut_list") OR "cut_list" IS NULL)), "drawings" text NOT NULL CHECK ((JSON_VALID("drawings") OR "drawings" IS NULL)), "card_drawing" text NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_guidepage_regions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "guidepage_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "bodyregion_id" bigint NOT NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_guidesignature" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "parts" text NOT NULL CHECK ((JSON_VALID("parts") OR "parts" IS NULL)), "reviewer" varchar(120) NOT NULL, "signed_at" datetime NOT NULL, "guide_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "signed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_guidesituation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_object_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_homearticle" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "article_id" integer NOT NULL REFERENCES "guides_articlepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "guides_homepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_homeguide" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "guide_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "guides_homepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_homepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(200) NOT NULL, "can" text NOT NULL CHECK ((JSON_VALID("can") OR "can" IS NULL)), "cannot" text NOT NULL CHECK ((JSON_VALID("cannot") OR "cannot" IS NULL)), "do_not_tape" text NOT NULL CHECK ((JSON_VALID("do_not_tape") OR "do_not_tape" IS NULL)), "see_a_doctor" text NOT NULL, "featured_guide_id" integer NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "take_down_after" smallint unsigned NULL CHECK ("take_down_after" >= 0), "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_hometape" ("kind" varchar(6) NOT NULL PRIMARY KEY, "length_cm" decimal NOT NULL, "width_cm" decimal NOT NULL);
CREATE TABLE "guides_pinnedproduct" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "page_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "product_pinned_once_a_guide" UNIQUE ("page_id", "product_id"));
CREATE TABLE "guides_regionindexpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(200) NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_regionpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(250) NOT NULL, "body" text NOT NULL, "region_id" bigint NOT NULL UNIQUE REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_reviewreminder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "due" date NOT NULL, "guide_id" integer NOT NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "review_reminded_once" UNIQUE ("guide_id", "due"));
CREATE TABLE "guides_sharepicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(160) NOT NULL, "drawing" varchar(160) NOT NULL, "digest" varchar(16) NOT NULL, "guide_id" integer NOT NULL UNIQUE REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "guides_standardpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "lead" varchar(250) NOT NULL, "hidden_from_search" bool NOT NULL, "original" varchar(255) NOT NULL, "social_picture_id" integer NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "kt_site_campaign" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(80) NOT NULL, "starts_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "note" varchar(90) NOT NULL, "state" varchar(9) NOT NULL, "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "problem" text NOT NULL, "featured_guide_id" integer NULL REFERENCES "guides_guidepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "campaign_ends_after_its_start" CHECK ("ends_at" > ("starts_at")));
CREATE TABLE "kt_site_campaignoffer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "campaign_id" bigint NOT NULL REFERENCES "kt_site_campaign" ("id") DEFERRABLE INITIALLY DEFERRED, "offer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "offer_once_a_campaign" UNIQUE ("campaign_id", "offer_id"));
CREATE TABLE "kt_site_campaignpage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "goes_back" bool NOT NULL, "campaign_id" bigint NOT NULL REFERENCES "kt_site_campaign" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "page_once_a_campaign" UNIQUE ("campaign_id", "page_id"));
CREATE TABLE "kt_site_jobrun" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL UNIQUE, "last_run" datetime NULL, "error" varchar(300) NOT NULL, "lease_until" datetime NULL);
CREATE TABLE "kt_site_menu" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" varchar(5) NOT NULL UNIQUE);
CREATE TABLE "kt_site_menulink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "text" varchar(30) NOT NULL, "address" varchar(200) NOT NULL, "menu_id" bigint NOT NULL REFERENCES "kt_site_menu" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "menu_link_leads_to_one_place" CHECK ((("page_id" IS NULL OR "address" = '') AND 1 = (CASE WHEN "page_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "address" = '' THEN 1 ELSE 0 END))));
CREATE TABLE "kt_site_opening" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opened_at" datetime NULL);
CREATE TABLE "kt_site_shopnote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "text" varchar(90) NOT NULL, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "offer_id" bigint NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "links_linkday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "visits" integer unsigned NOT NULL CHECK ("visits" >= 0), "link_id" bigint NOT NULL REFERENCES "links_shortlink" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_count_a_link_day" UNIQUE ("link_id", "day"));
CREATE TABLE "links_shortlink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(8) NOT NULL UNIQUE, "kind" varchar(7) NOT NULL, "page_id" integer NULL UNIQUE REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "region_id" bigint NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "mails_mail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(120) NOT NULL UNIQUE, "to" varchar(254) NOT NULL, "subject" varchar(255) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "unsubscribe_url" varchar(1000) NOT NULL, "reply_to" varchar(254) NOT NULL, "renderer" varchar(20) NOT NULL, "values" text NOT NULL CHECK ((JSON_VALID("values") OR "values" IS NULL)), "status" varchar(8) NOT NULL, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "next_try" datetime NOT NULL, "unanswered" smallint unsigned NOT NULL CHECK ("unanswered" >= 0), "last_error" varchar(255) NOT NULL, "created" datetime NOT NULL, "sent_at" datetime NULL, "forget_at" datetime NULL, "order_id" bigint NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "bulk" bool DEFAULT 0 NOT NULL);
CREATE TABLE "measuring_dailyviews" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "page_key" integer unsigned NOT NULL CHECK ("page_key" >= 0), "date" date NOT NULL, "views" integer unsigned NOT NULL CHECK ("views" >= 0), CONSTRAINT "views_of_a_page_on_a_day" UNIQUE ("page_key", "date"));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "newsletter_delivery" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(7) NOT NULL, "problem" varchar(255) NOT NULL, "left_at" datetime NULL, "newsletter_id" bigint NOT NULL REFERENCES "newsletter_newsletter" ("id") DEFERRABLE INITIALLY DEFERRED, "subscriber_id" bigint NULL REFERENCES "newsletter_subscriber" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "newsletter_once_a_subscriber" UNIQUE ("newsletter_id", "subscriber_id"));
CREATE TABLE "newsletter_newsletter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" varchar(120) NOT NULL, "preheader" varchar(150) NOT NULL, "intro" text NOT NULL, "state" varchar(7) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "created_at" datetime NOT NULL, "began_at" datetime NULL, "ended_at" datetime NULL, "sent_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "newsletter_newsletterpart" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "newsletter_id" bigint NOT NULL REFERENCES "newsletter_newsletter" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "newsletter_part_is_one_thing" CHECK ((("page_id" IS NULL OR "product_id" IS NULL) AND 1 = (CASE WHEN "page_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "product_id" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "newsletter_subscriber" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL UNIQUE, "agreed_to" text NOT NULL, "asked_at" datetime NOT NULL, "confirmed_at" datetime NULL, "ended_at" datetime NULL, "ended_by" varchar(10) NOT NULL);
CREATE TABLE "offer_benefit" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "value" decimal NULL, "max_affected_items" integer unsigned NULL CHECK ("max_affected_items" >= 0), "range_id" bigint NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "proxy_class" varchar(255) NULL);
CREATE TABLE "offer_condition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "value" decimal NULL, "range_id" bigint NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "proxy_class" varchar(255) NULL);
CREATE TABLE "offer_conditionaloffer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "slug" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "offer_type" varchar(128) NOT NULL, "status" varchar(64) NOT NULL, "start_datetime" datetime NULL, "end_datetime" datetime NULL, "max_global_applications" integer unsigned NULL CHECK ("max_global_applications" >= 0), "max_user_applications" integer unsigned NULL CHECK ("max_user_applications" >= 0), "max_basket_applications" integer unsigned NULL CHECK ("max_basket_applications" >= 0), "max_discount" decimal NULL, "total_discount" decimal NOT NULL, "num_applications" integer unsigned NOT NULL CHECK ("num_applications" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "redirect_url" varchar(200) NOT NULL, "date_created" datetime NOT NULL, "benefit_id" bigint NOT NULL REFERENCES "offer_benefit" ("id") DEFERRABLE INITIALLY DEFERRED, "condition_id" bigint NOT NULL REFERENCES "offer_condition" ("id") DEFERRABLE INITIALLY DEFERRED, "exclusive" bool NOT NULL, "priority" integer NOT NULL);
CREATE TABLE "offer_conditionaloffer_combinations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "from_conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED, "to_conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "slug" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "is_public" bool NOT NULL, "includes_all_products" bool NOT NULL, "proxy_class" varchar(255) NULL UNIQUE, "date_created" datetime NOT NULL);
CREATE TABLE "offer_range_classes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "productclass_id" bigint NOT NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_excluded_categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_excluded_products" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_included_categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_rangeproduct" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "display_order" integer NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_rangeproductfileupload" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filepath" varchar(255) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "date_uploaded" datetime NOT NULL, "status" varchar(32) NOT NULL, "error_message" varchar(255) NOT NULL, "date_processed" datetime NULL, "num_new_skus" integer unsigned NULL CHECK ("num_new_skus" >= 0), "num_unknown_skus" integer unsigned NULL CHECK ("num_unknown_skus" >= 0), "num_duplicate_skus" integer unsigned NULL CHECK ("num_duplicate_skus" >= 0), "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "upload_type" varchar(8) NOT NULL);
CREATE TABLE "order_billingaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "order_communicationevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "event_type_id" bigint NOT NULL REFERENCES "communication_communicationeventtype" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "order_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_name" varchar(128) NOT NULL, "partner_sku" varchar(128) NOT NULL, "partner_line_reference" varchar(128) NOT NULL, "partner_line_notes" text NOT NULL, "title" varchar(255) NOT NULL, "upc" varchar(128) NULL, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "line_price_incl_tax" decimal NOT NULL, "line_price_excl_tax" decimal NOT NULL, "line_price_before_discounts_incl_tax" decimal NOT NULL, "line_price_before_discounts_excl_tax" decimal NOT NULL, "unit_price_incl_tax" decimal NULL, "unit_price_excl_tax" decimal NULL, "status" varchar(255) NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "partner_id" bigint NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "stockrecord_id" bigint NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, "tax_code" varchar(64) NULL, "allocation_cancelled" bool NOT NULL, "num_allocated" integer unsigned NOT NULL CHECK ("num_allocated" >= 0));
CREATE TABLE "order_lineattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)));
CREATE TABLE "order_lineprice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "price_incl_tax" decimal NOT NULL, "price_excl_tax" decimal NOT NULL, "shipping_incl_tax" decimal NOT NULL, "shipping_excl_tax" decimal NOT NULL, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "tax_code" varchar(64) NULL);
CREATE TABLE "order_order" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(128) NOT NULL UNIQUE, "currency" varchar(12) NOT NULL, "total_incl_tax" decimal NOT NULL, "total_excl_tax" decimal NOT NULL, "shipping_incl_tax" decimal NOT NULL, "shipping_excl_tax" decimal NOT NULL, "shipping_method" varchar(128) NOT NULL, "shipping_code" varchar(128) NOT NULL, "status" varchar(100) NOT NULL, "guest_email" varchar(254) NOT NULL, "date_placed" datetime NOT NULL, "basket_id" bigint NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "billing_address_id" bigint NULL REFERENCES "order_billingaddress" ("id") DEFERRABLE INITIALLY DEFERRED, "shipping_address_id" bigint NULL REFERENCES "order_shippingaddress" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "django_site" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "shipping_tax_code" varchar(64) NULL, "analytics_tracked" bool NOT NULL);
CREATE TABLE "order_orderdiscount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "category" varchar(64) NOT NULL, "offer_id" integer unsigned NULL CHECK ("offer_id" >= 0), "offer_name" varchar(128) NOT NULL, "voucher_id" integer unsigned NULL CHECK ("voucher_id" >= 0), "voucher_code" varchar(128) NOT NULL, "frequency" integer unsigned NULL CHECK ("frequency" >= 0), "amount" decimal NOT NULL, "message" text NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_orderlinediscount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "is_incl_tax" bool NOT NULL, "amount" decimal NOT NULL, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "order_discount_id" bigint NOT NULL REFERENCES "order_orderdiscount" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_ordernote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "note_type" varchar(128) NOT NULL, "message" text NOT NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_orderstatuschange" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_status" varchar(100) NOT NULL, "new_status" varchar(100) NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "order_paymentevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "amount" decimal NOT NULL, "reference" varchar(128) NOT NULL, "event_type_id" bigint NOT NULL REFERENCES "order_paymenteventtype" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "shipping_event_id" bigint NULL REFERENCES "order_shippingevent" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "order_paymenteventquantity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "event_id" bigint NOT NULL REFERENCES "order_paymentevent" ("id") DEFERRABLE INITIALLY DEFERRED, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_paymenteventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "code" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "order_shippingaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "phone_number" varchar(128) NOT NULL, "notes" text NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "order_shippingevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "notes" text NOT NULL, "event_type_id" bigint NOT NULL REFERENCES "order_shippingeventtype" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "order_shippingeventquantity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "event_id" bigint NOT NULL REFERENCES "order_shippingevent" ("id") DEFERRABLE INITIALLY DEFERRED, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_shippingeventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL UNIQUE, "code" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "order_surcharge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(128) NOT NULL, "incl_tax" decimal NOT NULL, "excl_tax" decimal NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "tax_code" varchar(64) NULL);
CREATE TABLE "partner_partner" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "name" varchar(128) NOT NULL);
CREATE TABLE "partner_partner_users" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "partner_partneraddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "partner_stockalert" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "threshold" integer unsigned NOT NULL CHECK ("threshold" >= 0), "status" varchar(128) NOT NULL, "date_closed" datetime NULL, "stockrecord_id" bigint NOT NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "partner_stockrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_sku" varchar(128) NOT NULL, "price" decimal NULL, "num_in_stock" integer unsigned NULL CHECK ("num_in_stock" >= 0), "num_allocated" integer NULL, "low_stock_threshold" integer unsigned NULL CHECK ("low_stock_threshold" >= 0), "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "price_currency" varchar(12) NOT NULL);
CREATE TABLE "payment_bankcard" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "card_type" varchar(128) NOT NULL, "name" varchar(255) NOT NULL, "number" varchar(32) NOT NULL, "expiry_date" date NOT NULL, "partner_reference" varchar(255) NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "payment_source" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "currency" varchar(12) NOT NULL, "amount_allocated" decimal NOT NULL, "amount_debited" decimal NOT NULL, "amount_refunded" decimal NOT NULL, "label" varchar(128) NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "source_type_id" bigint NOT NULL REFERENCES "payment_sourcetype" ("id") DEFERRABLE INITIALLY DEFERRED, "reference" varchar(255) NOT NULL);
CREATE TABLE "payment_sourcetype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "name" varchar(128) NOT NULL);
CREATE TABLE "payment_transaction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "txn_type" varchar(128) NOT NULL, "amount" decimal NOT NULL, "reference" varchar(128) NOT NULL, "status" varchar(128) NOT NULL, "source_id" bigint NOT NULL REFERENCES "payment_source" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "payments_trialrefund" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(100) NOT NULL UNIQUE, "amount" bigint unsigned NOT NULL CHECK ("amount" >= 0), "session_id" varchar(60) NOT NULL REFERENCES "payments_trialsession" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "payments_trialsession" ("id" varchar(60) NOT NULL PRIMARY KEY, "key" char(32) NOT NULL UNIQUE, "amount" bigint unsigned NOT NULL CHECK ("amount" >= 0), "currency" varchar(3) NOT NULL, "state" varchar(7) NOT NULL, "declined" bool NOT NULL, "refunded" bigint unsigned NOT NULL CHECK ("refunded" >= 0), "success_url" text NOT NULL, "cancel_url" text NOT NULL, "expires" datetime NOT NULL);
CREATE TABLE "pictures_productpicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "product_image_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_productimage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "refunds_dispute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reference" varchar(255) NOT NULL UNIQUE, "amount" decimal NOT NULL, "reason" varchar(200) NOT NULL, "created" datetime NOT NULL, "decided_at" datetime NULL, "decided_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "closed_at" datetime NULL, "outcome" varchar(4) NOT NULL);
CREATE TABLE "refunds_refund" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" char(32) NOT NULL UNIQUE, "status" varchar(7) NOT NULL, "amount" decimal NOT NULL, "tax" decimal NOT NULL, "shipping" decimal NOT NULL, "lines" text NOT NULL CHECK ((JSON_VALID("lines") OR "lines" IS NULL)), "restock" bool NOT NULL, "cancels" bool NOT NULL, "reason" varchar(200) NOT NULL, "reference" varchar(255) NOT NULL, "problem" varchar(255) NOT NULL, "created" datetime NOT NULL, "sent_at" datetime NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "refund_sends_something" CHECK (("amount" > '0' AND "shipping" >= '0' AND "tax" >= '0')));
CREATE TABLE "regions_bodyregion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(40) NOT NULL UNIQUE, "slug" varchar(50) NOT NULL UNIQUE, "order" smallint unsigned NOT NULL CHECK ("order" >= 0), "group" varchar(24) NOT NULL, "view" varchar(5) NOT NULL, "part" varchar(20) NOT NULL, "intro" text NOT NULL, "asks_caution" bool NOT NULL, "max_stretch" smallint unsigned NOT NULL CHECK ("max_stretch" >= 0), "mark_on_both_sides" bool DEFAULT 0 NOT NULL, "mark_x" smallint unsigned NULL CHECK ("mark_x" >= 0), "mark_y" smallint unsigned NULL CHECK ("mark_y" >= 0), CONSTRAINT "region_stretch_has_a_limit" CHECK ("max_stretch" <= 75));
CREATE TABLE "regions_regionproduct" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "region_id" bigint NOT NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "product_once_a_region" UNIQUE ("region_id", "product_id"));
CREATE TABLE "reviews_productreview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" smallint NOT NULL, "title" varchar(255) NOT NULL, "body" text NOT NULL, "name" varchar(255) NOT NULL, "email" varchar(254) NOT NULL, "homepage" varchar(200) NOT NULL, "status" smallint NOT NULL, "total_votes" integer NOT NULL, "delta_votes" integer NOT NULL, "date_created" datetime NOT NULL, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "reviews_vote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "delta" smallint NOT NULL, "date_created" datetime NOT NULL, "review_id" bigint NOT NULL REFERENCES "reviews_productreview" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "shipping_orderanditemcharges" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "price_per_order" decimal NOT NULL, "price_per_item" decimal NOT NULL, "free_shipping_threshold" decimal NULL, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "shipping_orderanditemcharges_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "orderanditemcharges_id" bigint NOT NULL REFERENCES "shipping_orderanditemcharges" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "shipping_weightband" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "charge" decimal NOT NULL, "method_id" bigint NOT NULL REFERENCES "shipping_weightbased" ("id") DEFERRABLE INITIALLY DEFERRED, "upper_limit" decimal NOT NULL);
CREATE TABLE "shipping_weightbased" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "default_weight" decimal NOT NULL, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "shipping_weightbased_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "weightbased_id" bigint NOT NULL REFERENCES "shipping_weightbased" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "shop_checkout_checkoutattempt" ("id" char(32) NOT NULL PRIMARY KEY, "status" varchar(10) NOT NULL, "email" varchar(254) NOT NULL, "address" text NOT NULL CHECK ((JSON_VALID("address") OR "address" IS NULL)), "quote" text NOT NULL CHECK ((JSON_VALID("quote") OR "quote" IS NULL)), "later_mails" text NOT NULL CHECK ((JSON_VALID("later_mails") OR "later_mails" IS NULL)), "total" decimal NOT NULL, "currency" varchar(12) NOT NULL, "hold_until" datetime NOT NULL, "provider" varchar(20) NOT NULL, "session" varchar(255) NOT NULL, "payment_url" varchar(2000) NOT NULL, "payment_reference" varchar(255) NOT NULL, "refund_due" bool NOT NULL, "created" datetime NOT NULL, "changed" datetime NOT NULL, "basket_id" bigint NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NULL UNIQUE REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "failures" smallint unsigned NOT NULL CHECK ("failures" >= 0), "last_failure" datetime NULL, "problem" varchar(300) NOT NULL);
CREATE TABLE "shop_checkout_offerclaim" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "applications" integer unsigned NOT NULL CHECK ("applications" >= 0), "discount" decimal NOT NULL, "attempt_id" char(32) NOT NULL REFERENCES "shop_checkout_checkoutattempt" ("id") DEFERRABLE INITIALLY DEFERRED, "offer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED, "voucher_id" bigint NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "shop_checkout_paymentevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(20) NOT NULL, "event" varchar(255) NOT NULL, "kind" varchar(100) NOT NULL, "session" varchar(255) NOT NULL, "received" datetime NOT NULL, CONSTRAINT "one_row_per_payment_event" UNIQUE ("provider", "event"));
CREATE TABLE "shop_checkout_stockhold" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "attempt_id" char(32) NOT NULL REFERENCES "shop_checkout_checkoutattempt" ("id") DEFERRABLE INITIALLY DEFERRED, "stockrecord_id" bigint NOT NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_hold_per_stock" UNIQUE ("attempt_id", "stockrecord_id"));
CREATE TABLE "shop_orders_orderwords" ("order_id" bigint NOT NULL PRIMARY KEY REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "text" text NOT NULL, "skus" text NOT NULL);
CREATE VIRTUAL TABLE site_search_index USING fts5( title, names, lead, body, content='site_search_searchdocument', content_rowid='id', tokenize='unicode61 remove_diacritics 0' );
CREATE TABLE "site_search_searchcode" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(64) NOT NULL, "url" varchar(500) NOT NULL, "document_id" bigint NOT NULL REFERENCES "site_search_searchdocument" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "site_search_searchday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date" date NOT NULL, "question" varchar(100) NOT NULL, "understood" varchar(100) NOT NULL, "found" integer unsigned NOT NULL CHECK ("found" >= 0), "asked" integer unsigned NOT NULL CHECK ("asked" >= 0), "clicked" integer unsigned NOT NULL CHECK ("clicked" >= 0), "places" integer unsigned NOT NULL CHECK ("places" >= 0), CONSTRAINT "question_once_a_day" UNIQUE ("date", "question"));
CREATE TABLE "site_search_searchdocument" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(8) NOT NULL, "object_id" integer unsigned NOT NULL CHECK ("object_id" >= 0), "slug" varchar(255) NOT NULL, "heading" varchar(255) NOT NULL, "url" varchar(500) NOT NULL, "summary" varchar(300) NOT NULL, "title" text NOT NULL, "names" text NOT NULL, "lead" text NOT NULL, "body" text NOT NULL, "main_region" varchar(50) NOT NULL, "popularity" integer unsigned NOT NULL CHECK ("popularity" >= 0), "other_regions" varchar(400) NOT NULL, CONSTRAINT "searched_once" UNIQUE ("kind", "object_id"));
CREATE TABLE "site_search_searchstart" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" varchar(80) NOT NULL, "place" smallint unsigned NOT NULL CHECK ("place" >= 0), "document_id" bigint NOT NULL REFERENCES "site_search_searchdocument" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "site_search_searchterm" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(9) NOT NULL, "words" text NOT NULL, "place" varchar(20) NOT NULL, "changed" datetime NOT NULL, "page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "site_search_searchterm_regions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "searchterm_id" bigint NOT NULL REFERENCES "site_search_searchterm" ("id") DEFERRABLE INITIALLY DEFERRED, "bodyregion_id" bigint NOT NULL REFERENCES "regions_bodyregion" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "site_search_searchword" ("word" varchar(64) NOT NULL PRIMARY KEY, "documents" integer unsigned NOT NULL CHECK ("documents" >= 0));
CREATE TABLE "sources_cartlinesource" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "page_key" integer unsigned NOT NULL CHECK ("page_key" >= 0), "title" varchar(255) NOT NULL, "line_id" bigint NOT NULL UNIQUE REFERENCES "basket_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "sources_dailyadds" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "page_key" integer unsigned NOT NULL CHECK ("page_key" >= 0), "date" date NOT NULL, "adds" integer unsigned NOT NULL CHECK ("adds" >= 0), "units" integer unsigned NOT NULL CHECK ("units" >= 0), CONSTRAINT "adds_of_a_page_on_a_day" UNIQUE ("page_key", "date"));
CREATE TABLE "sources_orderlinesource" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "page_key" integer unsigned NOT NULL CHECK ("page_key" >= 0), "title" varchar(255) NOT NULL, "line_id" bigint NOT NULL UNIQUE REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "stock_alerts_backinstockalert" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "asked_at" datetime NOT NULL, "confirmed_at" datetime NULL, "page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_alert_a_user" UNIQUE ("product_id", "user_id"), CONSTRAINT "alert_is_a_users_or_a_guests" CHECK ((("user_id" IS NULL AND NOT ("email" = '')) OR ("email" = '' AND "user_id" IS NOT NULL))));
CREATE TABLE "stock_compareprice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "amount" decimal NOT NULL, "stockrecord_id" bigint NOT NULL UNIQUE REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "compare_price_is_a_price" CHECK (("amount" >= '0.01' AND "amount" <= '99999.99')));
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"));
CREATE TABLE "tape_tapecolor" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(20) NOT NULL UNIQUE, "code" varchar(20) NOT NULL UNIQUE, "shade" varchar(7) NOT NULL, "order" smallint unsigned NOT NULL CHECK ("order" >= 0));
CREATE TABLE "tape_tapefabric" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(20) NOT NULL UNIQUE, "code" varchar(20) NOT NULL UNIQUE, "like" varchar(10) NOT NULL, "order" smallint unsigned NOT NULL CHECK ("order" >= 0));
CREATE TABLE "tape_tapepackage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "format" varchar(8) NOT NULL, "shape" varchar(3) NOT NULL, "strips" smallint unsigned NOT NULL CHECK ("strips" >= 0), "length_cm" decimal NOT NULL, "width_cm" decimal NOT NULL, "color" varchar(20) NOT NULL, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "material" varchar(20) NOT NULL, CONSTRAINT "tape_package_holds_something" CHECK (("length_cm" > '0' AND "strips" >= 1 AND "width_cm" > '0')));
CREATE TABLE "tax_salestaxrate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "country" varchar(2) NOT NULL, "state" varchar(3) NOT NULL, "percent" decimal NOT NULL, "shipping_taxed" bool NOT NULL, CONSTRAINT "one_tax_rate_a_state" UNIQUE ("country", "state"), CONSTRAINT "tax_rate_is_a_rate" CHECK (("percent" >= '0' AND "percent" <= '15')));
CREATE TABLE "usersessions_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "ip" char(39) NOT NULL, "last_seen_at" datetime NOT NULL, "session_key" varchar(40) NOT NULL UNIQUE, "user_agent" varchar(200) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "voucher_voucher" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "usage" varchar(128) NOT NULL, "start_datetime" datetime NOT NULL, "end_datetime" datetime NOT NULL, "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "total_discount" decimal NOT NULL, "date_created" datetime NOT NULL, "voucher_set_id" bigint NULL REFERENCES "voucher_voucherset" ("id") DEFERRABLE INITIALLY DEFERRED, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "voucher_voucher_offers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED, "conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "voucher_voucherapplication" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "voucher_voucherset" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "code_length" integer NOT NULL, "description" text NOT NULL, "date_created" datetime NOT NULL, "start_datetime" datetime NOT NULL, "end_datetime" datetime NOT NULL);
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL);
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key_hash" varchar(64) NOT NULL UNIQUE, "prefix" varchar(16) NOT NULL, "created" datetime NOT NULL, "revoked_at" datetime NULL, "last_used_at" datetime NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"));
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "url_path" text NOT NULL, "seo_title" varchar(255) NOT NULL, "show_in_menus" bool NOT NULL, "search_description" text NOT NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locked" bool NOT NULL, "latest_revision_created_at" datetime NULL, "first_published_at" datetime NULL, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "last_published_at" datetime NULL, "draft_title" varchar(255) NOT NULL, "locked_at" datetime NULL, "locked_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL);
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL);
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowpage" ("page_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0));
CREATE TABLE "wagtailembeds_embed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" text NOT NULL, "max_width" smallint NULL, "type" varchar(10) NOT NULL, "html" text NOT NULL, "title" text NOT NULL, "author_name" text NOT NULL, "provider_name" text NOT NULL, "width" integer NULL, "height" integer NULL, "last_updated" datetime NOT NULL, "hash" varchar(32) NOT NULL UNIQUE, "thumbnail_url" text NOT NULL, "cache_until" datetime NULL);
CREATE TABLE "wagtailforms_formsubmission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submit_time" datetime NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "form_data" text NOT NULL CHECK ((JSON_VALID("form_data") OR "form_data" IS NULL)));
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL);
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL);
CREATE TABLE "wagtailredirects_redirect" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_path" varchar(255) NOT NULL, "is_permanent" bool NOT NULL, "redirect_link" varchar(255) NOT NULL, "redirect_page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "automatically_created" bool NOT NULL, "created_at" datetime NULL, "redirect_page_route_path" varchar(255) NOT NULL);
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL);
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title);
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL);
CREATE TABLE "wishlists_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "title" varchar(255) NOT NULL, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "wishlist_id" bigint NOT NULL REFERENCES "wishlists_wishlist" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wishlists_wishlist" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key" varchar(6) NOT NULL UNIQUE, "visibility" varchar(20) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "wishlists_wishlistsharedemail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "wishlist_id" bigint NOT NULL REFERENCES "wishlists_wishlist" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "address_country" VALUES('AW','ABW','533','Aruba',0,1,'Aruba');
INSERT INTO "address_country" VALUES('AF','AFG','004','Islamic Republic of Afghanistan',0,1,'Afghanistan');
INSERT INTO "address_country" VALUES('AO','AGO','024','Republic of Angola',0,1,'Angola');
INSERT INTO "address_country" VALUES('AI','AIA','660','Anguilla',0,1,'Anguilla');
INSERT INTO "address_country" VALUES('AX','ALA','248','Åland Islands',0,1,'Åland Islands');
INSERT INTO "address_country" VALUES('AL','ALB','008','Republic of Albania',0,1,'Albania');
INSERT INTO "address_country" VALUES('AD','AND','020','Principality of Andorra',0,1,'Andorra');
INSERT INTO "address_country" VALUES('AE','ARE','784','United Arab Emirates',0,1,'United Arab Emirates');
INSERT INTO "address_country" VALUES('AR','ARG','032','Argentine Republic',0,1,'Argentina');
INSERT INTO "address_country" VALUES('AM','ARM','051','Republic of Armenia',0,1,'Armenia');
INSERT INTO "address_country" VALUES('AS','ASM','016','American Samoa',0,1,'American Samoa');
INSERT INTO "address_country" VALUES('AQ','ATA','010','Antarctica',0,1,'Antarctica');
INSERT INTO "address_country" VALUES('TF','ATF','260','French Southern Territories',0,1,'French Southern Territories');
INSERT INTO "address_country" VALUES('AG','ATG','028','Antigua and Barbuda',0,1,'Antigua and Barbuda');
INSERT INTO "address_country" VALUES('AU','AUS','036','Australia',0,1,'Australia');
INSERT INTO "address_country" VALUES('AT','AUT','040','Republic of Austria',0,1,'Austria');
INSERT INTO "address_country" VALUES('AZ','AZE','031','Republic of Azerbaijan',0,1,'Azerbaijan');
INSERT INTO "address_country" VALUES('BI','BDI','108','Republic of Burundi',0,1,'Burundi');
INSERT INTO "address_country" VALUES('BE','BEL','056','Kingdom of Belgium',0,1,'Belgium');
INSERT INTO "address_country" VALUES('BJ','BEN','204','Republic of Benin',0,1,'Benin');
INSERT INTO "address_country" VALUES('BQ','BES','535','Bonaire, Sint Eustatius and Saba',0,1,'Bonaire, Sint Eustatius and Saba');
INSERT INTO "address_country" VALUES('BF','BFA','854','Burkina Faso',0,1,'Burkina Faso');
INSERT INTO "address_country" VALUES('BD','BGD','050','People''s Republic of Bangladesh',0,1,'Bangladesh');
INSERT INTO "address_country" VALUES('BG','BGR','100','Republic of Bulgaria',0,1,'Bulgaria');
INSERT INTO "address_country" VALUES('BH','BHR','048','Kingdom of Bahrain',0,1,'Bahrain');
INSERT INTO "address_country" VALUES('BS','BHS','044','Commonwealth of the Bahamas',0,1,'Bahamas');
INSERT INTO "address_country" VALUES('BA','BIH','070','Republic of Bosnia and Herzegovina',0,1,'Bosnia and Herzegovina');
INSERT INTO "address_country" VALUES('BL','BLM','652','Saint Barthélemy',0,1,'Saint Barthélemy');
INSERT INTO "address_country" VALUES('BY','BLR','112','Republic of Belarus',0,1,'Belarus');
INSERT INTO "address_country" VALUES('BZ','BLZ','084','Belize',0,1,'Belize');
INSERT INTO "address_country" VALUES('BM','BMU','060','Bermuda',0,1,'Bermuda');
INSERT INTO "address_country" VALUES('BO','BOL','068','Plurinational State of Bolivia',0,1,'Bolivia');
INSERT INTO "address_country" VALUES('BR','BRA','076','Federative Republic of Brazil',0,1,'Brazil');
INSERT INTO "address_country" VALUES('BB','BRB','052','Barbados',0,1,'Barbados');
INSERT INTO "address_country" VALUES('BN','BRN','096','Brunei Darussalam',0,1,'Brunei Darussalam');
INSERT INTO "address_country" VALUES('BT','BTN','064','Kingdom of Bhutan',0,1,'Bhutan');
INSERT INTO "address_country" VALUES('BV','BVT','074','Bouvet Island',0,1,'Bouvet Island');
INSERT INTO "address_country" VALUES('BW','BWA','072','Republic of Botswana',0,1,'Botswana');
INSERT INTO "address_country" VALUES('CF','CAF','140','Central African Republic',0,1,'Central African Republic');
INSERT INTO "address_country" VALUES('CA','CAN','124','Canada',0,1,'Canada');
INSERT INTO "address_country" VALUES('CC','CCK','166','Cocos (Keeling) Islands',0,1,'Cocos (Keeling) Islands');
INSERT INTO "address_country" VALUES('CH','CHE','756','Swiss Confederation',0,1,'Switzerland');
INSERT INTO "address_country" VALUES('CL','CHL','152','Republic of Chile',0,1,'Chile');
INSERT INTO "address_country" VALUES('CN','CHN','156','People''s Republic of China',0,1,'China');
INSERT INTO "address_country" VALUES('CI','CIV','384','Republic of Côte d''Ivoire',0,1,'Côte d''Ivoire');
INSERT INTO "address_country" VALUES('CM','CMR','120','Republic of Cameroon',0,1,'Cameroon');
INSERT INTO "address_country" VALUES('CD','COD','180','Congo, The Democratic Republic of the',0,1,'Congo, The Democratic Republic of the');
INSERT INTO "address_country" VALUES('CG','COG','178','Republic of the Congo',0,1,'Congo');
INSERT INTO "address_country" VALUES('CK','COK','184','Cook Islands',0,1,'Cook Islands');
INSERT INTO "address_country" VALUES('CO','COL','170','Republic of Colombia',0,1,'Colombia');
INSERT INTO "address_country" VALUES('KM','COM','174','Union of the Comoros',0,1,'Comoros');
INSERT INTO "address_country" VALUES('CV','CPV','132','Republic of Cabo Verde',0,1,'Cabo Verde');
INSERT INTO "address_country" VALUES('CR','CRI','188','Republic of Costa Rica',0,1,'Costa Rica');
INSERT INTO "address_country" VALUES('CU','CUB','192','Republic of Cuba',0,1,'Cuba');
INSERT INTO "address_country" VALUES('CW','CUW','531','Curaçao',0,1,'Curaçao');
INSERT INTO "address_country" VALUES('CX','CXR','162','Christmas Island',0,1,'Christmas Island');
INSERT INTO "address_country" VALUES('KY','CYM','136','Cayman Islands',0,1,'Cayman Islands');
INSERT INTO "address_country" VALUES('CY','CYP','196','Republic of Cyprus',0,1,'Cyprus');
INSERT INTO "address_country" VALUES('CZ','CZE','203','Czech Republic',0,1,'Czechia');
INSERT INTO "address_country" VALUES('DE','DEU','276','Federal Republic of Germany',0,1,'Germany');
INSERT INTO "address_country" VALUES('DJ','DJI','262','Republic of Djibouti',0,1,'Djibouti');
INSERT INTO "address_country" VALUES('DM','DMA','212','Commonwealth of Dominica',0,1,'Dominica');
INSERT INTO "address_country" VALUES('DK','DNK','208','Kingdom of Denmark',0,1,'Denmark');
INSERT INTO "address_country" VALUES('DO','DOM','214','Dominican Republic',0,1,'Dominican Republic');
INSERT INTO "address_country" VALUES('DZ','DZA','012','People''s Democratic Republic of Algeria',0,1,'Algeria');
INSERT INTO "address_country" VALUES('EC','ECU','218','Republic of Ecuador',0,1,'Ecuador');
INSERT INTO "address_country" VALUES('EG','EGY','818','Arab Republic of Egypt',0,1,'Egypt');
INSERT INTO "address_country" VALUES('ER','ERI','232','the State of Eritrea',0,1,'Eritrea');
INSERT INTO "address_country" VALUES('EH','ESH','732','Western Sahara',0,1,'Western Sahara');
INSERT INTO "address_country" VALUES('ES','ESP','724','Kingdom of Spain',0,1,'Spain');
INSERT INTO "address_country" VALUES('EE','EST','233','Republic of Estonia',0,1,'Estonia');
INSERT INTO "address_country" VALUES('ET','ETH','231','Federal Democratic Republic of Ethiopia',0,1,'Ethiopia');
INSERT INTO "address_country" VALUES('FI','FIN','246','Republic of Finland',0,1,'Finland');
INSERT INTO "address_country" VALUES('FJ','FJI','242','Republic of Fiji',0,1,'Fiji');
INSERT INTO "address_country" VALUES('FK','FLK','238','Falkland Islands (Malvinas)',0,1,'Falkland Islands (Malvinas)');
INSERT INTO "address_country" VALUES('FR','FRA','250','French Republic',0,1,'France');
INSERT INTO "address_country" VALUES('FO','FRO','234','Faroe Islands',0,1,'Faroe Islands');
INSERT INTO "address_country" VALUES('FM','FSM','583','Federated States of Micronesia',0,1,'Micronesia, Federated States of');
INSERT INTO "address_country" VALUES('GA','GAB','266','Gabonese Republic',0,1,'Gabon');
INSERT INTO "address_country" VALUES('GB','GBR','826','United Kingdom of Great Britain and Northern Ireland',0,1,'United Kingdom');
INSERT INTO "address_country" VALUES('GE','GEO','268','Georgia',0,1,'Georgia');
INSERT INTO "address_country" VALUES('GG','GGY','831','Guernsey',0,1,'Guernsey');
INSERT INTO "address_country" VALUES('GH','GHA','288','Republic of Ghana',0,1,'Ghana');
INSERT INTO "address_country" VALUES('GI','GIB','292','Gibraltar',0,1,'Gibraltar');
INSERT INTO "address_country" VALUES('GN','GIN','324','Republic of Guinea',0,1,'Guinea');
INSERT INTO "address_country" VALUES('GP','GLP','312','Guadeloupe',0,1,'Guadeloupe');
INSERT INTO "address_country" VALUES('GM','GMB','270','Republic of the Gambia',0,1,'Gambia');
INSERT INTO "address_country" VALUES('GW','GNB','624','Republic of Guinea-Bissau',0,1,'Guinea-Bissau');
INSERT INTO "address_country" VALUES('GQ','GNQ','226','Republic of Equatorial Guinea',0,1,'Equatorial Guinea');
INSERT INTO "address_country" VALUES('GR','GRC','300','Hellenic Republic',0,1,'Greece');
INSERT INTO "address_country" VALUES('GD','GRD','308','Grenada',0,1,'Grenada');
INSERT INTO "address_country" VALUES('GL','GRL','304','Greenland',0,1,'Greenland');
INSERT INTO "address_country" VALUES('GT','GTM','320','Republic of Guatemala',0,1,'Guatemala');
INSERT INTO "address_country" VALUES('GF','GUF','254','French Guiana',0,1,'French Guiana');
INSERT INTO "address_country" VALUES('GU','GUM','316','Guam',0,1,'Guam');
INSERT INTO "address_country" VALUES('GY','GUY','328','Republic of Guyana',0,1,'Guyana');
INSERT INTO "address_country" VALUES('HK','HKG','344','Hong Kong Special Administrative Region of China',0,1,'Hong Kong');
INSERT INTO "address_country" VALUES('HM','HMD','334','Heard Island and McDonald Islands',0,1,'Heard Island and McDonald Islands');
INSERT INTO "address_country" VALUES('HN','HND','340','Republic of Honduras',0,1,'Honduras');
INSERT INTO "address_country" VALUES('HR','HRV','191','Republic of Croatia',0,1,'Croatia');
INSERT INTO "address_country" VALUES('HT','HTI','332','Republic of Haiti',0,1,'Haiti');
INSERT INTO "address_country" VALUES('HU','HUN','348','Hungary',0,1,'Hungary');
INSERT INTO "address_country" VALUES('ID','IDN','360','Republic of Indonesia',0,1,'Indonesia');
INSERT INTO "address_country" VALUES('IM','IMN','833','Isle of Man',0,1,'Isle of Man');
INSERT INTO "address_country" VALUES('IN','IND','356','Republic of India',0,1,'India');
INSERT INTO "address_country" VALUES('IO','IOT','086','British Indian Ocean Territory',0,1,'British Indian Ocean Territory');
INSERT INTO "address_country" VALUES('IE','IRL','372','Ireland',0,1,'Ireland');
INSERT INTO "address_country" VALUES('IR','IRN','364','Islamic Republic of Iran',0,1,'Iran');
INSERT INTO "address_country" VALUES('IQ','IRQ','368','Republic of Iraq',0,1,'Iraq');
INSERT INTO "address_country" VALUES('IS','ISL','352','Republic of Iceland',0,1,'Iceland');
INSERT INTO "address_country" VALUES('IL','ISR','376','State of Israel',0,1,'Israel');
INSERT INTO "address_country" VALUES('IT','ITA','380','Italian Republic',0,1,'Italy');
INSERT INTO "address_country" VALUES('JM','JAM','388','Jamaica',0,1,'Jamaica');
INSERT INTO "address_country" VALUES('JE','JEY','832','Jersey',0,1,'Jersey');
INSERT INTO "address_country" VALUES('JO','JOR','400','Hashemite Kingdom of Jordan',0,1,'Jordan');
INSERT INTO "address_country" VALUES('JP','JPN','392','Japan',0,1,'Japan');
INSERT INTO "address_country" VALUES('KZ','KAZ','398','Republic of Kazakhstan',0,1,'Kazakhstan');
INSERT INTO "address_country" VALUES('KE','KEN','404','Republic of Kenya',0,1,'Kenya');
INSERT INTO "address_country" VALUES('KG','KGZ','417','Kyrgyz Republic',0,1,'Kyrgyzstan');
INSERT INTO "address_country" VALUES('KH','KHM','116','Kingdom of Cambodia',0,1,'Cambodia');
INSERT INTO "address_country" VALUES('KI','KIR','296','Republic of Kiribati',0,1,'Kiribati');
INSERT INTO "address_country" VALUES('KN','KNA','659','Saint Kitts and Nevis',0,1,'Saint Kitts and Nevis');
INSERT INTO "address_country" VALUES('KR','KOR','410','Korea, Republic of',0,1,'South Korea');
INSERT INTO "address_country" VALUES('KW','KWT','414','State of Kuwait',0,1,'Kuwait');
INSERT INTO "address_country" VALUES('LA','LAO','418','Lao People''s Democratic Republic',0,1,'Laos');
INSERT INTO "address_country" VALUES('LB','LBN','422','Lebanese Republic',0,1,'Lebanon');
INSERT INTO "address_country" VALUES('LR','LBR','430','Republic of Liberia',0,1,'Liberia');
INSERT INTO "address_country" VALUES('LY','LBY','434','Libya',0,1,'Libya');
INSERT INTO "address_country" VALUES('LC','LCA','662','Saint Lucia',0,1,'Saint Lucia');
INSERT INTO "address_country" VALUES('LI','LIE','438','Principality of Liechtenstein',0,1,'Liechtenstein');
INSERT INTO "address_country" VALUES('LK','LKA','144','Democratic Socialist Republic of Sri Lanka',0,1,'Sri Lanka');
INSERT INTO "address_country" VALUES('LS','LSO','426','Kingdom of Lesotho',0,1,'Lesotho');
INSERT INTO "address_country" VALUES('LT','LTU','440','Republic of Lithuania',0,1,'Lithuania');
INSERT INTO "address_country" VALUES('LU','LUX','442','Grand Duchy of Luxembourg',0,1,'Luxembourg');
INSERT INTO "address_country" VALUES('LV','LVA','428','Republic of Latvia',0,1,'Latvia');
INSERT INTO "address_country" VALUES('MO','MAC','446','Macao Special Administrative Region of China',0,1,'Macao');
INSERT INTO "address_country" VALUES('MF','MAF','663','Saint Martin (French part)',0,1,'Saint Martin (French part)');
INSERT INTO "address_country" VALUES('MA','MAR','504','Kingdom of Morocco',0,1,'Morocco');
INSERT INTO "address_country" VALUES('MC','MCO','492','Principality of Monaco',0,1,'Monaco');
INSERT INTO "address_country" VALUES('MD','MDA','498','Republic of Moldova',0,1,'Moldova');
INSERT INTO "address_country" VALUES('MG','MDG','450','Republic of Madagascar',0,1,'Madagascar');
INSERT INTO "address_country" VALUES('MV','MDV','462','Republic of Maldives',0,1,'Maldives');
INSERT INTO "address_country" VALUES('MX','MEX','484','United Mexican States',0,1,'Mexico');
INSERT INTO "address_country" VALUES('MH','MHL','584','Republic of the Marshall Islands',0,1,'Marshall Islands');
INSERT INTO "address_country" VALUES('MK','MKD','807','Republic of North Macedonia',0,1,'North Macedonia');
INSERT INTO "address_country" VALUES('ML','MLI','466','Republic of Mali',0,1,'Mali');
INSERT INTO "address_country" VALUES('MT','MLT','470','Republic of Malta',0,1,'Malta');
INSERT INTO "address_country" VALUES('MM','MMR','104','Republic of Myanmar',0,1,'Myanmar');
INSERT INTO "address_country" VALUES('ME','MNE','499','Montenegro',0,1,'Montenegro');
INSERT INTO "address_country" VALUES('MN','MNG','496','Mongolia',0,1,'Mongolia');
INSERT INTO "address_country" VALUES('MP','MNP','580','Commonwealth of the Northern Mariana Islands',0,1,'Northern Mariana Islands');
INSERT INTO "address_country" VALUES('MZ','MOZ','508','Republic of Mozambique',0,1,'Mozambique');
INSERT INTO "address_country" VALUES('MR','MRT','478','Islamic Republic of Mauritania',0,1,'Mauritania');
INSERT INTO "address_country" VALUES('MS','MSR','500','Montserrat',0,1,'Montserrat');
INSERT INTO "address_country" VALUES('MQ','MTQ','474','Martinique',0,1,'Martinique');
INSERT INTO "address_country" VALUES('MU','MUS','480','Republic of Mauritius',0,1,'Mauritius');
INSERT INTO "address_country" VALUES('MW','MWI','454','Republic of Malawi',0,1,'Malawi');
INSERT INTO "address_country" VALUES('MY','MYS','458','Malaysia',0,1,'Malaysia');
INSERT INTO "address_country" VALUES('YT','MYT','175','Mayotte',0,1,'Mayotte');
INSERT INTO "address_country" VALUES('NA','NAM','516','Republic of Namibia',0,1,'Namibia');
INSERT INTO "address_country" VALUES('NC','NCL','540','New Caledonia',0,1,'New Caledonia');
INSERT INTO "address_country" VALUES('NE','NER','562','Republic of the Niger',0,1,'Niger');
INSERT INTO "address_country" VALUES('NF','NFK','574','Norfolk Island',0,1,'Norfolk Island');
INSERT INTO "address_country" VALUES('NG','NGA','566','Federal Republic of Nigeria',0,1,'Nigeria');
INSERT INTO "address_country" VALUES('NI','NIC','558','Republic of Nicaragua',0,1,'Nicaragua');
INSERT INTO "address_country" VALUES('NU','NIU','570','Niue',0,1,'Niue');
INSERT INTO "address_country" VALUES('NL','NLD','528','Kingdom of the Netherlands',0,1,'Netherlands');
INSERT INTO "address_country" VALUES('NO','NOR','578','Kingdom of Norway',0,1,'Norway');
INSERT INTO "address_country" VALUES('NP','NPL','524','Federal Democratic Republic of Nepal',0,1,'Nepal');
INSERT INTO "address_country" VALUES('NR','NRU','520','Republic of Nauru',0,1,'Nauru');
INSERT INTO "address_country" VALUES('NZ','NZL','554','New Zealand',0,1,'New Zealand');
INSERT INTO "address_country" VALUES('OM','OMN','512','Sultanate of Oman',0,1,'Oman');
INSERT INTO "address_country" VALUES('PK','PAK','586','Islamic Republic of Pakistan',0,1,'Pakistan');
INSERT INTO "address_country" VALUES('PA','PAN','591','Republic of Panama',0,1,'Panama');
INSERT INTO "address_country" VALUES('PN','PCN','612','Pitcairn',0,1,'Pitcairn');
INSERT INTO "address_country" VALUES('PE','PER','604','Republic of Peru',0,1,'Peru');
INSERT INTO "address_country" VALUES('PH','PHL','608','Republic of the Philippines',0,1,'Philippines');
INSERT INTO "address_country" VALUES('PW','PLW','585','Republic of Palau',0,1,'Palau');
INSERT INTO "address_country" VALUES('PG','PNG','598','Independent State of Papua New Guinea',0,1,'Papua New Guinea');
INSERT INTO "address_country" VALUES('PL','POL','616','Republic of Poland',0,1,'Poland');
INSERT INTO "address_country" VALUES('PR','PRI','630','Puerto Rico',0,1,'Puerto Rico');
INSERT INTO "address_country" VALUES('KP','PRK','408','Democratic People''s Republic of Korea',0,1,'North Korea');
INSERT INTO "address_country" VALUES('PT','PRT','620','Portuguese Republic',0,1,'Portugal');
INSERT INTO "address_country" VALUES('PY','PRY','600','Republic of Paraguay',0,1,'Paraguay');
INSERT INTO "address_country" VALUES('PS','PSE','275','the State of Palestine',0,1,'Palestine, State of');
INSERT INTO "address_country" VALUES('PF','PYF','258','French Polynesia',0,1,'French Polynesia');
INSERT INTO "address_country" VALUES('QA','QAT','634','State of Qatar',0,1,'Qatar');
INSERT INTO "address_country" VALUES('RE','REU','638','Réunion',0,1,'Réunion');
INSERT INTO "address_country" VALUES('RO','ROU','642','Romania',0,1,'Romania');
INSERT INTO "address_country" VALUES('RU','RUS','643','Russian Federation',0,1,'Russian Federation');
INSERT INTO "address_country" VALUES('RW','RWA','646','Rwandese Republic',0,1,'Rwanda');
INSERT INTO "address_country" VALUES('SA','SAU','682','Kingdom of Saudi Arabia',0,1,'Saudi Arabia');
INSERT INTO "address_country" VALUES('SD','SDN','729','Republic of the Sudan',0,1,'Sudan');
INSERT INTO "address_country" VALUES('SN','SEN','686','Republic of Senegal',0,1,'Senegal');
INSERT INTO "address_country" VALUES('SG','SGP','702','Republic of Singapore',0,1,'Singapore');
INSERT INTO "address_country" VALUES('GS','SGS','239','South Georgia and the South Sandwich Islands',0,1,'South Georgia and the South Sandwich Islands');
INSERT INTO "address_country" VALUES('SH','SHN','654','Saint Helena, Ascension and Tristan da Cunha',0,1,'Saint Helena, Ascension and Tristan da Cunha');
INSERT INTO "address_country" VALUES('SJ','SJM','744','Svalbard and Jan Mayen',0,1,'Svalbard and Jan Mayen');
INSERT INTO "address_country" VALUES('SB','SLB','090','Solomon Islands',0,1,'Solomon Islands');
INSERT INTO "address_country" VALUES('SL','SLE','694','Republic of Sierra Leone',0,1,'Sierra Leone');
INSERT INTO "address_country" VALUES('SV','SLV','222','Republic of El Salvador',0,1,'El Salvador');
INSERT INTO "address_country" VALUES('SM','SMR','674','Republic of San Marino',0,1,'San Marino');
INSERT INTO "address_country" VALUES('SO','SOM','706','Federal Republic of Somalia',0,1,'Somalia');
INSERT INTO "address_country" VALUES('PM','SPM','666','Saint Pierre and Miquelon',0,1,'Saint Pierre and Miquelon');
INSERT INTO "address_country" VALUES('RS','SRB','688','Republic of Serbia',0,1,'Serbia');
INSERT INTO "address_country" VALUES('SS','SSD','728','Republic of South Sudan',0,1,'South Sudan');
INSERT INTO "address_country" VALUES('ST','STP','678','Democratic Republic of Sao Tome and Principe',0,1,'Sao Tome and Principe');
INSERT INTO "address_country" VALUES('SR','SUR','740','Republic of Suriname',0,1,'Suriname');
INSERT INTO "address_country" VALUES('SK','SVK','703','Slovak Republic',0,1,'Slovakia');
INSERT INTO "address_country" VALUES('SI','SVN','705','Republic of Slovenia',0,1,'Slovenia');
INSERT INTO "address_country" VALUES('SE','SWE','752','Kingdom of Sweden',0,1,'Sweden');
INSERT INTO "address_country" VALUES('SZ','SWZ','748','Kingdom of Eswatini',0,1,'Eswatini');
INSERT INTO "address_country" VALUES('SX','SXM','534','Sint Maarten (Dutch part)',0,1,'Sint Maarten (Dutch part)');
INSERT INTO "address_country" VALUES('SC','SYC','690','Republic of Seychelles',0,1,'Seychelles');
INSERT INTO "address_country" VALUES('SY','SYR','760','Syrian Arab Republic',0,1,'Syria');
INSERT INTO "address_country" VALUES('TC','TCA','796','Turks and Caicos Islands',0,1,'Turks and Caicos Islands');
INSERT INTO "address_country" VALUES('TD','TCD','148','Republic of Chad',0,1,'Chad');
INSERT INTO "address_country" VALUES('TG','TGO','768','Togolese Republic',0,1,'Togo');
INSERT INTO "address_country" VALUES('TH','THA','764','Kingdom of Thailand',0,1,'Thailand');
INSERT INTO "address_country" VALUES('TJ','TJK','762','Republic of Tajikistan',0,1,'Tajikistan');
INSERT INTO "address_country" VALUES('TK','TKL','772','Tokelau',0,1,'Tokelau');
INSERT INTO "address_country" VALUES('TM','TKM','795','Turkmenistan',0,1,'Turkmenistan');
INSERT INTO "address_country" VALUES('TL','TLS','626','Democratic Republic of Timor-Leste',0,1,'Timor-Leste');
INSERT INTO "address_country" VALUES('TO','TON','776','Kingdom of Tonga',0,1,'Tonga');
INSERT INTO "address_country" VALUES('TT','TTO','780','Republic of Trinidad and Tobago',0,1,'Trinidad and Tobago');
INSERT INTO "address_country" VALUES('TN','TUN','788','Republic of Tunisia',0,1,'Tunisia');
INSERT INTO "address_country" VALUES('TR','TUR','792','Republic of Türkiye',0,1,'Türkiye');
INSERT INTO "address_country" VALUES('TV','TUV','798','Tuvalu',0,1,'Tuvalu');
INSERT INTO "address_country" VALUES('TW','TWN','158','Taiwan, Province of China',0,1,'Taiwan');
INSERT INTO "address_country" VALUES('TZ','TZA','834','United Republic of Tanzania',0,1,'Tanzania');
INSERT INTO "address_country" VALUES('UG','UGA','800','Republic of Uganda',0,1,'Uganda');
INSERT INTO "address_country" VALUES('UA','UKR','804','Ukraine',0,1,'Ukraine');
INSERT INTO "address_country" VALUES('UM','UMI','581','United States Minor Outlying Islands',0,1,'United States Minor Outlying Islands');
INSERT INTO "address_country" VALUES('UY','URY','858','Eastern Republic of Uruguay',0,1,'Uruguay');
INSERT INTO "address_country" VALUES('US','USA','840','United States of America',0,1,'United States');
INSERT INTO "address_country" VALUES('UZ','UZB','860','Republic of Uzbekistan',0,1,'Uzbekistan');
INSERT INTO "address_country" VALUES('VA','VAT','336','Holy See (Vatican City State)',0,1,'Holy See (Vatican City State)');
INSERT INTO "address_country" VALUES('VC','VCT','670','Saint Vincent and the Grenadines',0,1,'Saint Vincent and the Grenadines');
INSERT INTO "address_country" VALUES('VE','VEN','862','Bolivarian Republic of Venezuela',0,1,'Venezuela');
INSERT INTO "address_country" VALUES('VG','VGB','092','British Virgin Islands',0,1,'Virgin Islands, British');
INSERT INTO "address_country" VALUES('VI','VIR','850','Virgin Islands of the United States',0,1,'Virgin Islands, U.S.');
INSERT INTO "address_country" VALUES('VN','VNM','704','Socialist Republic of Viet Nam',0,1,'Vietnam');
INSERT INTO "address_country" VALUES('VU','VUT','548','Republic of Vanuatu',0,1,'Vanuatu');
INSERT INTO "address_country" VALUES('WF','WLF','876','Wallis and Futuna',0,1,'Wallis and Futuna');
INSERT INTO "address_country" VALUES('WS','WSM','882','Independent State of Samoa',0,1,'Samoa');
INSERT INTO "address_country" VALUES('YE','YEM','887','Republic of Yemen',0,1,'Yemen');
INSERT INTO "address_country" VALUES('ZA','ZAF','710','Republic of South Africa',0,1,'South Africa');
INSERT INTO "address_country" VALUES('ZM','ZMB','894','Republic of Zambia',0,1,'Zambia');
INSERT INTO "address_country" VALUES('ZW','ZWE','716','Republic of Zimbabwe',0,1,'Zimbabwe');
INSERT INTO "auth_group" VALUES(1,'Publisher');
INSERT INTO "auth_group" VALUES(2,'Editor');
INSERT INTO "auth_group" VALUES(4,'Reviewer');
INSERT INTO "auth_group" VALUES(5,'Merchandiser');
INSERT INTO "auth_group" VALUES(6,'Fulfilment');
INSERT INTO "auth_group" VALUES(7,'Support');
INSERT INTO "auth_group" VALUES(8,'Admin');
INSERT INTO "auth_group_permissions" VALUES(1,1,109);
INSERT INTO "auth_group_permissions" VALUES(2,1,110);
INSERT INTO "auth_group_permissions" VALUES(3,1,111);
INSERT INTO "auth_group_permissions" VALUES(4,1,112);
INSERT INTO "auth_group_permissions" VALUES(5,1,113);
INSERT INTO "auth_group_permissions" VALUES(6,1,114);
INSERT INTO "auth_group_permissions" VALUES(7,1,115);
INSERT INTO "auth_group_permissions" VALUES(8,1,116);
INSERT INTO "auth_group_permissions" VALUES(9,1,117);
INSERT INTO "auth_group_permissions" VALUES(10,1,118);
INSERT INTO "auth_group_permissions" VALUES(11,1,119);
INSERT INTO "auth_group_permissions" VALUES(12,1,120);
INSERT INTO "auth_group_permissions" VALUES(13,1,121);
INSERT INTO "auth_group_permissions" VALUES(14,1,122);
INSERT INTO "auth_group_permissions" VALUES(15,1,123);
INSERT INTO "auth_group_permissions" VALUES(16,1,124);
INSERT INTO "auth_group_permissions" VALUES(23,2,128);
INSERT INTO "auth_group_permissions" VALUES(24,1,128);
INSERT INTO "auth_group_permissions" VALUES(27,1,130);
INSERT INTO "auth_group_permissions" VALUES(28,1,131);
INSERT INTO "auth_group_permissions" VALUES(29,1,132);
INSERT INTO "auth_group_permissions" VALUES(30,1,133);
INSERT INTO "auth_group_permissions" VALUES(31,1,138);
INSERT INTO "auth_group_permissions" VALUES(32,1,139);
INSERT INTO "auth_group_permissions" VALUES(33,1,140);
INSERT INTO "auth_group_permissions" VALUES(34,1,141);
INSERT INTO "auth_group_permissions" VALUES(35,1,162);
INSERT INTO "auth_group_permissions" VALUES(36,1,163);
INSERT INTO "auth_group_permissions" VALUES(37,1,164);
INSERT INTO "auth_group_permissions" VALUES(38,1,165);
INSERT INTO "auth_group_permissions" VALUES(39,1,170);
INSERT INTO "auth_group_permissions" VALUES(40,1,171);
INSERT INTO "auth_group_permissions" VALUES(41,1,172);
INSERT INTO "auth_group_permissions" VALUES(42,1,173);
INSERT INTO "auth_group_permissions" VALUES(43,1,174);
INSERT INTO "auth_group_permissions" VALUES(46,2,344);
INSERT INTO "auth_group_permissions" VALUES(47,2,345);
INSERT INTO "auth_group_permissions" VALUES(48,2,346);
INSERT INTO "auth_group_permissions" VALUES(49,2,347);
INSERT INTO "auth_group_permissions" VALUES(50,1,644);
INSERT INTO "auth_group_permissions" VALUES(51,1,134);
INSERT INTO "auth_group_permissions" VALUES(52,1,135);
INSERT INTO "auth_group_permissions" VALUES(53,1,136);
INSERT INTO "auth_group_permissions" VALUES(54,1,137);
INSERT INTO "auth_group_permissions" VALUES(55,1,431);
INSERT INTO "auth_group_permissions" VALUES(56,1,179);
INSERT INTO "auth_group_permissions" VALUES(57,1,180);
INSERT INTO "auth_group_permissions" VALUES(58,1,181);
INSERT INTO "auth_group_permissions" VALUES(59,1,182);
INSERT INTO "auth_group_permissions" VALUES(60,1,183);
INSERT INTO "auth_group_permissions" VALUES(61,1,184);
INSERT INTO "auth_group_permissions" VALUES(62,1,185);
INSERT INTO "auth_group_permissions" VALUES(63,1,186);
INSERT INTO "auth_group_permissions" VALUES(64,1,342);
INSERT INTO "auth_group_permissions" VALUES(65,1,343);
INSERT INTO "auth_group_permissions" VALUES(66,1,344);
INSERT INTO "auth_group_permissions" VALUES(67,1,345);
INSERT INTO "auth_group_permissions" VALUES(68,1,346);
INSERT INTO "auth_group_permissions" VALUES(69,1,347);
INSERT INTO "auth_group_permissions" VALUES(70,1,348);
INSERT INTO "auth_group_permissions" VALUES(71,4,128);
INSERT INTO "auth_group_permissions" VALUES(72,4,267);
INSERT INTO "auth_group_permissions" VALUES(73,5,593);
INSERT INTO "auth_group_permissions" VALUES(74,5,594);
INSERT INTO "auth_group_permissions" VALUES(75,5,595);
INSERT INTO "auth_group_permissions" VALUES(76,5,596);
INSERT INTO "auth_group_permissions" VALUES(77,5,597);
INSERT INTO "auth_group_permissions" VALUES(78,5,598);
INSERT INTO "auth_group_permissions" VALUES(79,5,599);
INSERT INTO "auth_group_permissions" VALUES(80,5,600);
INSERT INTO "auth_group_permissions" VALUES(81,5,601);
INSERT INTO "auth_group_permissions" VALUES(82,5,602);
INSERT INTO "auth_group_permissions" VALUES(83,5,603);
INSERT INTO "auth_group_permissions" VALUES(84,5,604);
INSERT INTO "auth_group_permissions" VALUES(85,5,605);
INSERT INTO "auth_group_permissions" VALUES(86,5,606);
INSERT INTO "auth_group_permissions" VALUES(87,5,607);
INSERT INTO "auth_group_permissions" VALUES(88,5,608);
INSERT INTO "auth_group_permissions" VALUES(89,5,609);
INSERT INTO "auth_group_permissions" VALUES(90,5,610);
INSERT INTO "auth_group_permissions" VALUES(91,5,611);
INSERT INTO "auth_group_permissions" VALUES(92,5,612);
INSERT INTO "auth_group_permissions" VALUES(93,5,613);
INSERT INTO "auth_group_permissions" VALUES(94,5,614);
INSERT INTO "auth_group_permissions" VALUES(95,5,615);
INSERT INTO "auth_group_permissions" VALUES(96,5,616);
INSERT INTO "auth_group_permissions" VALUES(97,5,617);
INSERT INTO "auth_group_permissions" VALUES(98,5,618);
INSERT INTO "auth_group_permissions" VALUES(99,5,619);
INSERT INTO "auth_group_permissions" VALUES(100,5,620);
INSERT INTO "auth_group_permissions" VALUES(101,5,621);
INSERT INTO "auth_group_permissions" VALUES(102,5,622);
INSERT INTO "auth_group_permissions" VALUES(103,5,623);
INSERT INTO "auth_group_permissions" VALUES(104,5,624);
INSERT INTO "auth_group_permissions" VALUES(105,5,625);
INSERT INTO "auth_group_permissions" VALUES(106,5,626);
INSERT INTO "auth_group_permissions" VALUES(107,5,627);
INSERT INTO "auth_group_permissions" VALUES(108,5,628);
INSERT INTO "auth_group_permissions" VALUES(109,5,629);
INSERT INTO "auth_group_permissions" VALUES(110,5,630);
INSERT INTO "auth_group_permissions" VALUES(111,5,631);
INSERT INTO "auth_group_permissions" VALUES(112,5,632);
INSERT INTO "auth_group_permissions" VALUES(113,5,633);
INSERT INTO "auth_group_permissions" VALUES(114,5,634);
INSERT INTO "auth_group_permissions" VALUES(115,5,635);
INSERT INTO "auth_group_permissions" VALUES(116,5,636);
INSERT INTO "auth_group_permissions" VALUES(117,5,637);
INSERT INTO "auth_group_permissions" VALUES(118,5,638);
INSERT INTO "auth_group_permissions" VALUES(119,5,639);
INSERT INTO "auth_group_permissions" VALUES(120,5,128);
INSERT INTO "auth_group_permissions" VALUES(121,5,640);
INSERT INTO "auth_group_permissions" VALUES(122,5,130);
INSERT INTO "auth_group_permissions" VALUES(123,5,131);
INSERT INTO "auth_group_permissions" VALUES(124,5,132);
INSERT INTO "auth_group_permissions" VALUES(125,5,133);
INSERT INTO "auth_group_permissions" VALUES(126,5,134);
INSERT INTO "auth_group_permissions" VALUES(127,5,135);
INSERT INTO "auth_group_permissions" VALUES(128,5,136);
INSERT INTO "auth_group_permissions" VALUES(129,5,137);
INSERT INTO "auth_group_permissions" VALUES(130,5,644);
INSERT INTO "auth_group_permissions" VALUES(131,5,661);
INSERT INTO "auth_group_permissions" VALUES(132,5,662);
INSERT INTO "auth_group_permissions" VALUES(133,5,663);
INSERT INTO "auth_group_permissions" VALUES(134,5,664);
INSERT INTO "auth_group_permissions" VALUES(135,5,665);
INSERT INTO "auth_group_permissions" VALUES(136,5,666);
INSERT INTO "auth_group_permissions" VALUES(137,5,667);
INSERT INTO "auth_group_permissions" VALUES(138,5,668);
INSERT INTO "auth_group_permissions" VALUES(139,5,669);
INSERT INTO "auth_group_permissions" VALUES(140,5,670);
INSERT INTO "auth_group_permissions" VALUES(141,5,671);
INSERT INTO "auth_group_permissions" VALUES(142,5,672);
INSERT INTO "auth_group_permissions" VALUES(143,5,673);
INSERT INTO "auth_group_permissions" VALUES(144,5,674);
INSERT INTO "auth_group_permissions" VALUES(145,5,675);
INSERT INTO "auth_group_permissions" VALUES(146,5,676);
INSERT INTO "auth_group_permissions" VALUES(147,5,677);
INSERT INTO "auth_group_permissions" VALUES(148,5,706);
INSERT INTO "auth_group_permissions" VALUES(149,5,707);
INSERT INTO "auth_group_permissions" VALUES(150,5,708);
INSERT INTO "auth_group_permissions" VALUES(151,5,709);
INSERT INTO "auth_group_permissions" VALUES(152,5,710);
INSERT INTO "auth_group_permissions" VALUES(153,5,711);
INSERT INTO "auth_group_permissions" VALUES(154,5,712);
INSERT INTO "auth_group_permissions" VALUES(155,5,713);
INSERT INTO "auth_group_permissions" VALUES(156,5,714);
INSERT INTO "auth_group_permissions" VALUES(157,5,715);
INSERT INTO "auth_group_permissions" VALUES(158,5,716);
INSERT INTO "auth_group_permissions" VALUES(159,5,717);
INSERT INTO "auth_group_permissions" VALUES(160,5,718);
INSERT INTO "auth_group_permissions" VALUES(161,5,719);
INSERT INTO "auth_group_permissions" VALUES(162,5,720);
INSERT INTO "auth_group_permissions" VALUES(163,5,721);
INSERT INTO "auth_group_permissions" VALUES(164,5,722);
INSERT INTO "auth_group_permissions" VALUES(165,5,723);
INSERT INTO "auth_group_permissions" VALUES(166,5,724);
INSERT INTO "auth_group_permissions" VALUES(167,5,725);
INSERT INTO "auth_group_permissions" VALUES(168,5,726);
INSERT INTO "auth_group_permissions" VALUES(169,5,727);
INSERT INTO "auth_group_permissions" VALUES(170,5,728);
INSERT INTO "auth_group_permissions" VALUES(171,5,729);
INSERT INTO "auth_group_permissions" VALUES(172,5,730);
INSERT INTO "auth_group_permissions" VALUES(173,5,731);
INSERT INTO "auth_group_permissions" VALUES(174,5,732);
INSERT INTO "auth_group_permissions" VALUES(175,5,733);
INSERT INTO "auth_group_permissions" VALUES(176,5,734);
INSERT INTO "auth_group_permissions" VALUES(177,5,735);
INSERT INTO "auth_group_permissions" VALUES(178,5,736);
INSERT INTO "auth_group_permissions" VALUES(179,5,737);
INSERT INTO "auth_group_permissions" VALUES(180,5,738);
INSERT INTO "auth_group_permissions" VALUES(181,5,739);
INSERT INTO "auth_group_permissions" VALUES(182,5,740);
INSERT INTO "auth_group_permissions" VALUES(183,5,741);
INSERT INTO "auth_group_permissions" VALUES(184,5,742);
INSERT INTO "auth_group_permissions" VALUES(185,5,743);
INSERT INTO "auth_group_permissions" VALUES(186,5,744);
INSERT INTO "auth_group_permissions" VALUES(187,5,745);
INSERT INTO "auth_group_permissions" VALUES(188,5,746);
INSERT INTO "auth_group_permissions" VALUES(189,5,747);
INSERT INTO "auth_group_permissions" VALUES(190,5,748);
INSERT INTO "auth_group_permissions" VALUES(191,5,749);
INSERT INTO "auth_group_permissions" VALUES(192,5,750);
INSERT INTO "auth_group_permissions" VALUES(193,5,751);
INSERT INTO "auth_group_permissions" VALUES(194,5,752);
INSERT INTO "auth_group_permissions" VALUES(195,5,753);
INSERT INTO "auth_group_permissions" VALUES(196,5,754);
INSERT INTO "auth_group_permissions" VALUES(197,5,755);
INSERT INTO "auth_group_permissions" VALUES(198,5,756);
INSERT INTO "auth_group_permissions" VALUES(199,5,757);
INSERT INTO "auth_group_permissions" VALUES(200,5,758);
INSERT INTO "auth_group_permissions" VALUES(201,5,759);
INSERT INTO "auth_group_permissions" VALUES(202,5,760);
INSERT INTO "auth_group_permissions" VALUES(203,5,761);
INSERT INTO "auth_group_permissions" VALUES(204,5,762);
INSERT INTO "auth_group_permissions" VALUES(205,5,763);
INSERT INTO "auth_group_permissions" VALUES(206,5,764);
INSERT INTO "auth_group_permissions" VALUES(207,5,765);
INSERT INTO "auth_group_permissions" VALUES(208,5,766);
INSERT INTO "auth_group_permissions" VALUES(209,5,767);
INSERT INTO "auth_group_permissions" VALUES(210,5,768);
INSERT INTO "auth_group_permissions" VALUES(211,5,769);
INSERT INTO "auth_group_permissions" VALUES(212,5,770);
INSERT INTO "auth_group_permissions" VALUES(213,5,771);
INSERT INTO "auth_group_permissions" VALUES(214,5,772);
INSERT INTO "auth_group_permissions" VALUES(215,5,773);
INSERT INTO "auth_group_permissions" VALUES(216,5,774);
INSERT INTO "auth_group_permissions" VALUES(217,5,775);
INSERT INTO "auth_group_permissions" VALUES(218,5,776);
INSERT INTO "auth_group_permissions" VALUES(219,5,777);
INSERT INTO "auth_group_permissions" VALUES(220,5,799);
INSERT INTO "auth_group_permissions" VALUES(221,5,801);
INSERT INTO "auth_group_permissions" VALUES(222,5,292);
INSERT INTO "auth_group_permissions" VALUES(223,5,293);
INSERT INTO "auth_group_permissions" VALUES(224,5,294);
INSERT INTO "auth_group_permissions" VALUES(225,5,295);
INSERT INTO "auth_group_permissions" VALUES(226,5,296);
INSERT INTO "auth_group_permissions" VALUES(227,5,297);
INSERT INTO "auth_group_permissions" VALUES(228,5,298);
INSERT INTO "auth_group_permissions" VALUES(229,5,299);
INSERT INTO "auth_group_permissions" VALUES(230,5,300);
INSERT INTO "auth_group_permissions" VALUES(231,5,301);
INSERT INTO "auth_group_permissions" VALUES(232,5,302);
INSERT INTO "auth_group_permissions" VALUES(233,5,303);
INSERT INTO "auth_group_permissions" VALUES(234,5,333);
INSERT INTO "auth_group_permissions" VALUES(235,5,335);
INSERT INTO "auth_group_permissions" VALUES(236,5,854);
INSERT INTO "auth_group_permissions" VALUES(237,5,855);
INSERT INTO "auth_group_permissions" VALUES(238,5,856);
INSERT INTO "auth_group_permissions" VALUES(239,5,857);
INSERT INTO "auth_group_permissions" VALUES(240,5,858);
INSERT INTO "auth_group_permissions" VALUES(241,5,859);
INSERT INTO "auth_group_permissions" VALUES(242,5,860);
INSERT INTO "auth_group_permissions" VALUES(243,5,861);
INSERT INTO "auth_group_permissions" VALUES(244,5,862);
INSERT INTO "auth_group_permissions" VALUES(245,5,863);
INSERT INTO "auth_group_permissions" VALUES(246,5,864);
INSERT INTO "auth_group_permissions" VALUES(247,5,865);
INSERT INTO "auth_group_permissions" VALUES(248,5,357);
INSERT INTO "auth_group_permissions" VALUES(249,5,358);
INSERT INTO "auth_group_permissions" VALUES(250,5,359);
INSERT INTO "auth_group_permissions" VALUES(251,5,360);
INSERT INTO "auth_group_permissions" VALUES(252,5,381);
INSERT INTO "auth_group_permissions" VALUES(253,5,382);
INSERT INTO "auth_group_permissions" VALUES(254,5,383);
INSERT INTO "auth_group_permissions" VALUES(255,5,384);
INSERT INTO "auth_group_permissions" VALUES(256,5,385);
INSERT INTO "auth_group_permissions" VALUES(257,5,386);
INSERT INTO "auth_group_permissions" VALUES(258,5,387);
INSERT INTO "auth_group_permissions" VALUES(259,5,388);
INSERT INTO "auth_group_permissions" VALUES(260,5,389);
INSERT INTO "auth_group_permissions" VALUES(261,5,390);
INSERT INTO "auth_group_permissions" VALUES(262,5,391);
INSERT INTO "auth_group_permissions" VALUES(263,5,392);
INSERT INTO "auth_group_permissions" VALUES(264,5,413);
INSERT INTO "auth_group_permissions" VALUES(265,5,414);
INSERT INTO "auth_group_permissions" VALUES(266,5,415);
INSERT INTO "auth_group_permissions" VALUES(267,5,416);
INSERT INTO "auth_group_permissions" VALUES(268,5,429);
INSERT INTO "auth_group_permissions" VALUES(269,5,430);
INSERT INTO "auth_group_permissions" VALUES(270,5,431);
INSERT INTO "auth_group_permissions" VALUES(271,5,436);
INSERT INTO "auth_group_permissions" VALUES(272,5,437);
INSERT INTO "auth_group_permissions" VALUES(273,5,464);
INSERT INTO "auth_group_permissions" VALUES(274,5,465);
INSERT INTO "auth_group_permissions" VALUES(275,5,466);
INSERT INTO "auth_group_permissions" VALUES(276,5,467);
INSERT INTO "auth_group_permissions" VALUES(277,5,480);
INSERT INTO "auth_group_permissions" VALUES(278,5,481);
INSERT INTO "auth_group_permissions" VALUES(279,5,482);
INSERT INTO "auth_group_permissions" VALUES(280,6,128);
INSERT INTO "auth_group_permissions" VALUES(281,6,801);
INSERT INTO "auth_group_permissions" VALUES(282,6,677);
INSERT INTO "auth_group_permissions" VALUES(283,6,799);
INSERT INTO "auth_group_permissions" VALUES(284,7,128);
INSERT INTO "auth_group_permissions" VALUES(285,7,801);
INSERT INTO "auth_group_permissions" VALUES(286,7,644);
INSERT INTO "auth_group_permissions" VALUES(287,7,677);
INSERT INTO "auth_group_permissions" VALUES(288,7,333);
INSERT INTO "auth_group_permissions" VALUES(289,7,430);
INSERT INTO "auth_group_permissions" VALUES(290,7,335);
INSERT INTO "auth_group_permissions" VALUES(291,7,431);
INSERT INTO "auth_group_permissions" VALUES(292,7,432);
INSERT INTO "auth_group_permissions" VALUES(293,7,342);
INSERT INTO "auth_group_permissions" VALUES(294,7,343);
INSERT INTO "auth_group_permissions" VALUES(295,7,287);
INSERT INTO "auth_group_permissions" VALUES(296,8,1);
INSERT INTO "auth_group_permissions" VALUES(297,8,2);
INSERT INTO "auth_group_permissions" VALUES(298,8,3);
INSERT INTO "auth_group_permissions" VALUES(299,8,4);
INSERT INTO "auth_group_permissions" VALUES(300,8,5);
INSERT INTO "auth_group_permissions" VALUES(301,8,6);
INSERT INTO "auth_group_permissions" VALUES(302,8,7);
INSERT INTO "auth_group_permissions" VALUES(303,8,8);
INSERT INTO "auth_group_permissions" VALUES(304,8,9);
INSERT INTO "auth_group_permissions" VALUES(305,8,10);
INSERT INTO "auth_group_permissions" VALUES(306,8,11);
INSERT INTO "auth_group_permissions" VALUES(307,8,12);
INSERT INTO "auth_group_permissions" VALUES(308,8,13);
INSERT INTO "auth_group_permissions" VALUES(309,8,14);
INSERT INTO "auth_group_permissions" VALUES(310,8,15);
INSERT INTO "auth_group_permissions" VALUES(311,8,16);
INSERT INTO "auth_group_permissions" VALUES(312,8,17);
INSERT INTO "auth_group_permissions" VALUES(313,8,18);
INSERT INTO "auth_group_permissions" VALUES(314,8,19);
INSERT INTO "auth_group_permissions" VALUES(315,8,20);
INSERT INTO "auth_group_permissions" VALUES(316,8,21);
INSERT INTO "auth_group_permissions" VALUES(317,8,22);
INSERT INTO "auth_group_permissions" VALUES(318,8,23);
INSERT INTO "auth_group_permissions" VALUES(319,8,24);
INSERT INTO "auth_group_permissions" VALUES(320,8,25);
INSERT INTO "auth_group_permissions" VALUES(321,8,26);
INSERT INTO "auth_group_permissions" VALUES(322,8,27);
INSERT INTO "auth_group_permissions" VALUES(323,8,28);
INSERT INTO "auth_group_permissions" VALUES(324,8,29);
INSERT INTO "auth_group_permissions" VALUES(325,8,30);
INSERT INTO "auth_group_permissions" VALUES(326,8,31);
INSERT INTO "auth_group_permissions" VALUES(327,8,32);
INSERT INTO "auth_group_permissions" VALUES(328,8,33);
INSERT INTO "auth_group_permissions" VALUES(329,8,34);
INSERT INTO "auth_group_permissions" VALUES(330,8,35);
INSERT INTO "auth_group_permissions" VALUES(331,8,36);
INSERT INTO "auth_group_permissions" VALUES(332,8,37);
INSERT INTO "auth_group_permissions" VALUES(333,8,38);
INSERT INTO "auth_group_permissions" VALUES(334,8,39);
INSERT INTO "auth_group_permissions" VALUES(335,8,40);
INSERT INTO "auth_group_permissions" VALUES(336,8,41);
INSERT INTO "auth_group_permissions" VALUES(337,8,42);
INSERT INTO "auth_group_permissions" VALUES(338,8,43);
INSERT INTO "auth_group_permissions" VALUES(339,8,44);
INSERT INTO "auth_group_permissions" VALUES(340,8,45);
INSERT INTO "auth_group_permissions" VALUES(341,8,46);
INSERT INTO "auth_group_permissions" VALUES(342,8,47);
INSERT INTO "auth_group_permissions" VALUES(343,8,48);
INSERT INTO "auth_group_permissions" VALUES(344,8,49);
INSERT INTO "auth_group_permissions" VALUES(345,8,50);
INSERT INTO "auth_group_permissions" VALUES(346,8,51);
INSERT INTO "auth_group_permissions" VALUES(347,8,52);
INSERT INTO "auth_group_permissions" VALUES(348,8,53);
INSERT INTO "auth_group_permissions" VALUES(349,8,54);
INSERT INTO "auth_group_permissions" VALUES(350,8,55);
INSERT INTO "auth_group_permissions" VALUES(351,8,56);
INSERT INTO "auth_group_permissions" VALUES(352,8,57);
INSERT INTO "auth_group_permissions" VALUES(353,8,58);
INSERT INTO "auth_group_permissions" VALUES(354,8,59);
INSERT INTO "auth_group_permissions" VALUES(355,8,60);
INSERT INTO "auth_group_permissions" VALUES(356,8,61);
INSERT INTO "auth_group_permissions" VALUES(357,8,62);
INSERT INTO "auth_group_permissions" VALUES(358,8,63);
INSERT INTO "auth_group_permissions" VALUES(359,8,64);
INSERT INTO "auth_group_permissions" VALUES(360,8,65);
INSERT INTO "auth_group_permissions" VALUES(361,8,66);
INSERT INTO "auth_group_permissions" VALUES(362,8,67);
INSERT INTO "auth_group_permissions" VALUES(363,8,68);
INSERT INTO "auth_group_permissions" VALUES(364,8,69);
INSERT INTO "auth_group_permissions" VALUES(365,8,70);
INSERT INTO "auth_group_permissions" VALUES(366,8,71);
INSERT INTO "auth_group_permissions" VALUES(367,8,72);
INSERT INTO "auth_group_permissions" VALUES(368,8,73);
INSERT INTO "auth_group_permissions" VALUES(369,8,74);
INSERT INTO "auth_group_permissions" VALUES(370,8,75);
INSERT INTO "auth_group_permissions" VALUES(371,8,76);
INSERT INTO "auth_group_permissions" VALUES(372,8,77);
INSERT INTO "auth_group_permissions" VALUES(373,8,78);
INSERT INTO "auth_group_permissions" VALUES(374,8,79);
INSERT INTO "auth_group_permissions" VALUES(375,8,80);
INSERT INTO "auth_group_permissions" VALUES(376,8,81);
INSERT INTO "auth_group_permissions" VALUES(377,8,82);
INSERT INTO "auth_group_permissions" VALUES(378,8,83);
INSERT INTO "auth_group_permissions" VALUES(379,8,84);
INSERT INTO "auth_group_permissions" VALUES(380,8,85);
INSERT INTO "auth_group_permissions" VALUES(381,8,86);
INSERT INTO "auth_group_permissions" VALUES(382,8,87);
INSERT INTO "auth_group_permissions" VALUES(383,8,88);
INSERT INTO "auth_group_permissions" VALUES(384,8,89);
INSERT INTO "auth_group_permissions" VALUES(385,8,90);
INSERT INTO "auth_group_permissions" VALUES(386,8,91);
INSERT INTO "auth_group_permissions" VALUES(387,8,92);
INSERT INTO "auth_group_permissions" VALUES(388,8,93);
INSERT INTO "auth_group_permissions" VALUES(389,8,94);
INSERT INTO "auth_group_permissions" VALUES(390,8,95);
INSERT INTO "auth_group_permissions" VALUES(391,8,96);
INSERT INTO "auth_group_permissions" VALUES(392,8,97);
INSERT INTO "auth_group_permissions" VALUES(393,8,98);
INSERT INTO "auth_group_permissions" VALUES(394,8,99);
INSERT INTO "auth_group_permissions" VALUES(395,8,100);
INSERT INTO "auth_group_permissions" VALUES(396,8,101);
INSERT INTO "auth_group_permissions" VALUES(397,8,102);
INSERT INTO "auth_group_permissions" VALUES(398,8,103);
INSERT INTO "auth_group_permissions" VALUES(399,8,104);
INSERT INTO "auth_group_permissions" VALUES(400,8,105);
INSERT INTO "auth_group_permissions" VALUES(401,8,106);
INSERT INTO "auth_group_permissions" VALUES(402,8,107);
INSERT INTO "auth_group_permissions" VALUES(403,8,108);
INSERT INTO "auth_group_permissions" VALUES(404,8,109);
INSERT INTO "auth_group_permissions" VALUES(405,8,110);
INSERT INTO "auth_group_permissions" VALUES(406,8,111);
INSERT INTO "auth_group_permissions" VALUES(407,8,112);
INSERT INTO "auth_group_permissions" VALUES(408,8,113);
INSERT INTO "auth_group_permissions" VALUES(409,8,114);
INSERT INTO "auth_group_permissions" VALUES(410,8,115);
INSERT INTO "auth_group_permissions" VALUES(411,8,116);
INSERT INTO "auth_group_permissions" VALUES(412,8,117);
INSERT INTO "auth_group_permissions" VALUES(413,8,118);
INSERT INTO "auth_group_permissions" VALUES(414,8,119);
INSERT INTO "auth_group_permissions" VALUES(415,8,120);
INSERT INTO "auth_group_permissions" VALUES(416,8,121);
INSERT INTO "auth_group_permissions" VALUES(417,8,122);
INSERT INTO "auth_group_permissions" VALUES(418,8,123);
INSERT INTO "auth_group_permissions" VALUES(419,8,124);
INSERT INTO "auth_group_permissions" VALUES(420,8,125);
INSERT INTO "auth_group_permissions" VALUES(421,8,126);
INSERT INTO "auth_group_permissions" VALUES(422,8,127);
INSERT INTO "auth_group_permissions" VALUES(423,8,128);
INSERT INTO "auth_group_permissions" VALUES(424,8,129);
INSERT INTO "auth_group_permissions" VALUES(425,8,130);
INSERT INTO "auth_group_permissions" VALUES(426,8,131);
INSERT INTO "auth_group_permissions" VALUES(427,8,132);
INSERT INTO "auth_group_permissions" VALUES(428,8,133);
INSERT INTO "auth_group_permissions" VALUES(429,8,134);
INSERT INTO "auth_group_permissions" VALUES(430,8,135);
INSERT INTO "auth_group_permissions" VALUES(431,8,136);
INSERT INTO "auth_group_permissions" VALUES(432,8,137);
INSERT INTO "auth_group_permissions" VALUES(433,8,138);
INSERT INTO "auth_group_permissions" VALUES(434,8,139);
INSERT INTO "auth_group_permissions" VALUES(435,8,140);
INSERT INTO "auth_group_permissions" VALUES(436,8,141);
INSERT INTO "auth_group_permissions" VALUES(437,8,142);
INSERT INTO "auth_group_permissions" VALUES(438,8,143);
INSERT INTO "auth_group_permissions" VALUES(439,8,144);
INSERT INTO "auth_group_permissions" VALUES(440,8,145);
INSERT INTO "auth_group_permissions" VALUES(441,8,146);
INSERT INTO "auth_group_permissions" VALUES(442,8,147);
INSERT INTO "auth_group_permissions" VALUES(443,8,148);
INSERT INTO "auth_group_permissions" VALUES(444,8,149);
INSERT INTO "auth_group_permissions" VALUES(445,8,150);
INSERT INTO "auth_group_permissions" VALUES(446,8,151);
INSERT INTO "auth_group_permissions" VALUES(447,8,152);
INSERT INTO "auth_group_permissions" VALUES(448,8,153);
INSERT INTO "auth_group_permissions" VALUES(449,8,154);
INSERT INTO "auth_group_permissions" VALUES(450,8,155);
INSERT INTO "auth_group_permissions" VALUES(451,8,156);
INSERT INTO "auth_group_permissions" VALUES(452,8,157);
INSERT INTO "auth_group_permissions" VALUES(453,8,158);
INSERT INTO "auth_group_permissions" VALUES(454,8,159);
INSERT INTO "auth_group_permissions" VALUES(455,8,160);
INSERT INTO "auth_group_permissions" VALUES(456,8,161);
INSERT INTO "auth_group_permissions" VALUES(457,8,162);
INSERT INTO "auth_group_permissions" VALUES(458,8,163);
INSERT INTO "auth_group_permissions" VALUES(459,8,164);
INSERT INTO "auth_group_permissions" VALUES(460,8,165);
INSERT INTO "auth_group_permissions" VALUES(461,8,166);
INSERT INTO "auth_group_permissions" VALUES(462,8,167);
INSERT INTO "auth_group_permissions" VALUES(463,8,168);
INSERT INTO "auth_group_permissions" VALUES(464,8,169);
INSERT INTO "auth_group_permissions" VALUES(465,8,170);
INSERT INTO "auth_group_permissions" VALUES(466,8,171);
INSERT INTO "auth_group_permissions" VALUES(467,8,172);
INSERT INTO "auth_group_permissions" VALUES(468,8,173);
INSERT INTO "auth_group_permissions" VALUES(469,8,174);
INSERT INTO "auth_group_permissions" VALUES(470,8,175);
INSERT INTO "auth_group_permissions" VALUES(471,8,176);
INSERT INTO "auth_group_permissions" VALUES(472,8,177);
INSERT INTO "auth_group_permissions" VALUES(473,8,178);
INSERT INTO "auth_group_permissions" VALUES(474,8,179);
INSERT INTO "auth_group_permissions" VALUES(475,8,180);
INSERT INTO "auth_group_permissions" VALUES(476,8,181);
INSERT INTO "auth_group_permissions" VALUES(477,8,182);
INSERT INTO "auth_group_permissions" VALUES(478,8,183);
INSERT INTO "auth_group_permissions" VALUES(479,8,184);
INSERT INTO "auth_group_permissions" VALUES(480,8,185);
INSERT INTO "auth_group_permissions" VALUES(481,8,186);
INSERT INTO "auth_group_permissions" VALUES(482,8,187);
INSERT INTO "auth_group_permissions" VALUES(483,8,188);
INSERT INTO "auth_group_permissions" VALUES(484,8,189);
INSERT INTO "auth_group_permissions" VALUES(485,8,190);
INSERT INTO "auth_group_permissions" VALUES(486,8,191);
INSERT INTO "auth_group_permissions" VALUES(487,8,192);
INSERT INTO "auth_group_permissions" VALUES(488,8,193);
INSERT INTO "auth_group_permissions" VALUES(489,8,194);
INSERT INTO "auth_group_permissions" VALUES(490,8,195);
INSERT INTO "auth_group_permissions" VALUES(491,8,196);
INSERT INTO "auth_group_permissions" VALUES(492,8,197);
INSERT INTO "auth_group_permissions" VALUES(493,8,198);
INSERT INTO "auth_group_permissions" VALUES(494,8,199);
INSERT INTO "auth_group_permissions" VALUES(495,8,200);
INSERT INTO "auth_group_permissions" VALUES(496,8,201);
INSERT INTO "auth_group_permissions" VALUES(497,8,202);
INSERT INTO "auth_group_permissions" VALUES(498,8,203);
INSERT INTO "auth_group_permissions" VALUES(499,8,204);
INSERT INTO "auth_group_permissions" VALUES(500,8,205);
INSERT INTO "auth_group_permissions" VALUES(501,8,206);
INSERT INTO "auth_group_permissions" VALUES(502,8,207);
INSERT INTO "auth_group_permissions" VALUES(503,8,208);
INSERT INTO "auth_group_permissions" VALUES(504,8,209);
INSERT INTO "auth_group_permissions" VALUES(505,8,210);
INSERT INTO "auth_group_permissions" VALUES(506,8,211);
INSERT INTO "auth_group_permissions" VALUES(507,8,212);
INSERT INTO "auth_group_permissions" VALUES(508,8,213);
INSERT INTO "auth_group_permissions" VALUES(509,8,214);
INSERT INTO "auth_group_permissions" VALUES(510,8,215);
INSERT INTO "auth_group_permissions" VALUES(511,8,216);
INSERT INTO "auth_group_permissions" VALUES(512,8,217);
INSERT INTO "auth_group_permissions" VALUES(513,8,218);
INSERT INTO "auth_group_permissions" VALUES(514,8,219);
INSERT INTO "auth_group_permissions" VALUES(515,8,220);
INSERT INTO "auth_group_permissions" VALUES(516,8,221);
INSERT INTO "auth_group_permissions" VALUES(517,8,222);
INSERT INTO "auth_group_permissions" VALUES(518,8,223);
INSERT INTO "auth_group_permissions" VALUES(519,8,224);
INSERT INTO "auth_group_permissions" VALUES(520,8,225);
INSERT INTO "auth_group_permissions" VALUES(521,8,226);
INSERT INTO "auth_group_permissions" VALUES(522,8,227);
INSERT INTO "auth_group_permissions" VALUES(523,8,228);
INSERT INTO "auth_group_permissions" VALUES(524,8,229);
INSERT INTO "auth_group_permissions" VALUES(525,8,230);
INSERT INTO "auth_group_permissions" VALUES(526,8,231);
INSERT INTO "auth_group_permissions" VALUES(527,8,232);
INSERT INTO "auth_group_permissions" VALUES(528,8,233);
INSERT INTO "auth_group_permissions" VALUES(529,8,234);
INSERT INTO "auth_group_permissions" VALUES(530,8,235);
INSERT INTO "auth_group_permissions" VALUES(531,8,236);
INSERT INTO "auth_group_permissions" VALUES(532,8,237);
INSERT INTO "auth_group_permissions" VALUES(533,8,238);
INSERT INTO "auth_group_permissions" VALUES(534,8,239);
INSERT INTO "auth_group_permissions" VALUES(535,8,240);
INSERT INTO "auth_group_permissions" VALUES(536,8,241);
INSERT INTO "auth_group_permissions" VALUES(537,8,242);
INSERT INTO "auth_group_permissions" VALUES(538,8,243);
INSERT INTO "auth_group_permissions" VALUES(539,8,244);
INSERT INTO "auth_group_permissions" VALUES(540,8,245);
INSERT INTO "auth_group_permissions" VALUES(541,8,246);
INSERT INTO "auth_group_permissions" VALUES(542,8,247);
INSERT INTO "auth_group_permissions" VALUES(543,8,248);
INSERT INTO "auth_group_permissions" VALUES(544,8,249);
INSERT INTO "auth_group_permissions" VALUES(545,8,250);
INSERT INTO "auth_group_permissions" VALUES(546,8,251);
INSERT INTO "auth_group_permissions" VALUES(547,8,252);
INSERT INTO "auth_group_permissions" VALUES(548,8,253);
INSERT INTO "auth_group_permissions" VALUES(549,8,254);
INSERT INTO "auth_group_permissions" VALUES(550,8,255);
INSERT INTO "auth_group_permissions" VALUES(551,8,256);
INSERT INTO "auth_group_permissions" VALUES(552,8,257);
INSERT INTO "auth_group_permissions" VALUES(553,8,258);
INSERT INTO "auth_group_permissions" VALUES(554,8,259);
INSERT INTO "auth_group_permissions" VALUES(555,8,260);
INSERT INTO "auth_group_permissions" VALUES(556,8,261);
INSERT INTO "auth_group_permissions" VALUES(557,8,262);
INSERT INTO "auth_group_permissions" VALUES(558,8,263);
INSERT INTO "auth_group_permissions" VALUES(559,8,264);
INSERT INTO "auth_group_permissions" VALUES(560,8,265);
INSERT INTO "auth_group_permissions" VALUES(561,8,266);
INSERT INTO "auth_group_permissions" VALUES(562,8,267);
INSERT INTO "auth_group_permissions" VALUES(563,8,268);
INSERT INTO "auth_group_permissions" VALUES(564,8,269);
INSERT INTO "auth_group_permissions" VALUES(565,8,270);
INSERT INTO "auth_group_permissions" VALUES(566,8,271);
INSERT INTO "auth_group_permissions" VALUES(567,8,272);
INSERT INTO "auth_group_permissions" VALUES(568,8,273);
INSERT INTO "auth_group_permissions" VALUES(569,8,274);
INSERT INTO "auth_group_permissions" VALUES(570,8,275);
INSERT INTO "auth_group_permissions" VALUES(571,8,276);
INSERT INTO "auth_group_permissions" VALUES(572,8,277);
INSERT INTO "auth_group_permissions" VALUES(573,8,278);
INSERT INTO "auth_group_permissions" VALUES(574,8,279);
INSERT INTO "auth_group_permissions" VALUES(575,8,280);
INSERT INTO "auth_group_permissions" VALUES(576,8,281);
INSERT INTO "auth_group_permissions" VALUES(577,8,282);
INSERT INTO "auth_group_permissions" VALUES(578,8,283);
INSERT INTO "auth_group_permissions" VALUES(579,8,284);
INSERT INTO "auth_group_permissions" VALUES(580,8,285);
INSERT INTO "auth_group_permissions" VALUES(581,8,286);
INSERT INTO "auth_group_permissions" VALUES(582,8,287);
INSERT INTO "auth_group_permissions" VALUES(583,8,288);
INSERT INTO "auth_group_permissions" VALUES(584,8,289);
INSERT INTO "auth_group_permissions" VALUES(585,8,290);
INSERT INTO "auth_group_permissions" VALUES(586,8,291);
INSERT INTO "auth_group_permissions" VALUES(587,8,292);
INSERT INTO "auth_group_permissions" VALUES(588,8,293);
INSERT INTO "auth_group_permissions" VALUES(589,8,294);
INSERT INTO "auth_group_permissions" VALUES(590,8,295);
INSERT INTO "auth_group_permissions" VALUES(591,8,296);
INSERT INTO "auth_group_permissions" VALUES(592,8,297);
INSERT INTO "auth_group_permissions" VALUES(593,8,298);
INSERT INTO "auth_group_permissions" VALUES(594,8,299);
INSERT INTO "auth_group_permissions" VALUES(595,8,300);
INSERT INTO "auth_group_permissions" VALUES(596,8,301);
INSERT INTO "auth_group_permissions" VALUES(597,8,302);
INSERT INTO "auth_group_permissions" VALUES(598,8,303);
INSERT INTO "auth_group_permissions" VALUES(599,8,304);
INSERT INTO "auth_group_permissions" VALUES(600,8,305);
INSERT INTO "auth_group_permissions" VALUES(601,8,306);
INSERT INTO "auth_group_permissions" VALUES(602,8,307);
INSERT INTO "auth_group_permissions" VALUES(603,8,308);
INSERT INTO "auth_group_permissions" VALUES(604,8,309);
INSERT INTO "auth_group_permissions" VALUES(605,8,310);
INSERT INTO "auth_group_permissions" VALUES(606,8,311);
INSERT INTO "auth_group_permissions" VALUES(607,8,312);
INSERT INTO "auth_group_permissions" VALUES(608,8,313);
INSERT INTO "auth_group_permissions" VALUES(609,8,314);
INSERT INTO "auth_group_permissions" VALUES(610,8,315);
INSERT INTO "auth_group_permissions" VALUES(611,8,316);
INSERT INTO "auth_group_permissions" VALUES(612,8,317);
INSERT INTO "auth_group_permissions" VALUES(613,8,318);
INSERT INTO "auth_group_permissions" VALUES(614,8,319);
INSERT INTO "auth_group_permissions" VALUES(615,8,320);
INSERT INTO "auth_group_permissions" VALUES(616,8,321);
INSERT INTO "auth_group_permissions" VALUES(617,8,322);
INSERT INTO "auth_group_permissions" VALUES(618,8,323);
INSERT INTO "auth_group_permissions" VALUES(619,8,324);
INSERT INTO "auth_group_permissions" VALUES(620,8,325);
INSERT INTO "auth_group_permissions" VALUES(621,8,326);
INSERT INTO "auth_group_permissions" VALUES(622,8,327);
INSERT INTO "auth_group_permissions" VALUES(623,8,328);
INSERT INTO "auth_group_permissions" VALUES(624,8,329);
INSERT INTO "auth_group_permissions" VALUES(625,8,330);
INSERT INTO "auth_group_permissions" VALUES(626,8,331);
INSERT INTO "auth_group_permissions" VALUES(627,8,332);
INSERT INTO "auth_group_permissions" VALUES(628,8,333);
INSERT INTO "auth_group_permissions" VALUES(629,8,334);
INSERT INTO "auth_group_permissions" VALUES(630,8,335);
INSERT INTO "auth_group_permissions" VALUES(631,8,336);
INSERT INTO "auth_group_permissions" VALUES(632,8,337);
INSERT INTO "auth_group_permissions" VALUES(633,8,338);
INSERT INTO "auth_group_permissions" VALUES(634,8,339);
INSERT INTO "auth_group_permissions" VALUES(635,8,340);
INSERT INTO "auth_group_permissions" VALUES(636,8,341);
INSERT INTO "auth_group_permissions" VALUES(637,8,342);
INSERT INTO "auth_group_permissions" VALUES(638,8,343);
INSERT INTO "auth_group_permissions" VALUES(639,8,344);
INSERT INTO "auth_group_permissions" VALUES(640,8,345);
INSERT INTO "auth_group_permissions" VALUES(641,8,346);
INSERT INTO "auth_group_permissions" VALUES(642,8,347);
INSERT INTO "auth_group_permissions" VALUES(643,8,348);
INSERT INTO "auth_group_permissions" VALUES(644,8,349);
INSERT INTO "auth_group_permissions" VALUES(645,8,350);
INSERT INTO "auth_group_permissions" VALUES(646,8,351);
INSERT INTO "auth_group_permissions" VALUES(647,8,352);
INSERT INTO "auth_group_permissions" VALUES(648,8,353);
INSERT INTO "auth_group_permissions" VALUES(649,8,354);
INSERT INTO "auth_group_permissions" VALUES(650,8,355);
INSERT INTO "auth_group_permissions" VALUES(651,8,356);
INSERT INTO "auth_group_permissions" VALUES(652,8,357);
INSERT INTO "auth_group_permissions" VALUES(653,8,358);
INSERT INTO "auth_group_permissions" VALUES(654,8,359);
INSERT INTO "auth_group_permissions" VALUES(655,8,360);
INSERT INTO "auth_group_permissions" VALUES(656,8,361);
INSERT INTO "auth_group_permissions" VALUES(657,8,362);
INSERT INTO "auth_group_permissions" VALUES(658,8,363);
INSERT INTO "auth_group_permissions" VALUES(659,8,364);
INSERT INTO "auth_group_permissions" VALUES(660,8,365);
INSERT INTO "auth_group_permissions" VALUES(661,8,366);
INSERT INTO "auth_group_permissions" VALUES(662,8,367);
INSERT INTO "auth_group_permissions" VALUES(663,8,368);
INSERT INTO "auth_group_permissions" VALUES(664,8,369);
INSERT INTO "auth_group_permissions" VALUES(665,8,370);
INSERT INTO "auth_group_permissions" VALUES(666,8,371);
INSERT INTO "auth_group_permissions" VALUES(667,8,372);
INSERT INTO "auth_group_permissions" VALUES(668,8,373);
INSERT INTO "auth_group_permissions" VALUES(669,8,374);
INSERT INTO "auth_group_permissions" VALUES(670,8,375);
INSERT INTO "auth_group_permissions" VALUES(671,8,376);
INSERT INTO "auth_group_permissions" VALUES(672,8,377);
INSERT INTO "auth_group_permissions" VALUES(673,8,378);
INSERT INTO "auth_group_permissions" VALUES(674,8,379);
INSERT INTO "auth_group_permissions" VALUES(675,8,380);
INSERT INTO "auth_group_permissions" VALUES(676,8,381);
INSERT INTO "auth_group_permissions" VALUES(677,8,382);
INSERT INTO "auth_group_permissions" VALUES(678,8,383);
INSERT INTO "auth_group_permissions" VALUES(679,8,384);
INSERT INTO "auth_group_permissions" VALUES(680,8,385);
INSERT INTO "auth_group_permissions" VALUES(681,8,386);
INSERT INTO "auth_group_permissions" VALUES(682,8,387);
INSERT INTO "auth_group_permissions" VALUES(683,8,388);
INSERT INTO "auth_group_permissions" VALUES(684,8,389);
INSERT INTO "auth_group_permissions" VALUES(685,8,390);
INSERT INTO "auth_group_permissions" VALUES(686,8,391);
INSERT INTO "auth_group_permissions" VALUES(687,8,392);
INSERT INTO "auth_group_permissions" VALUES(688,8,393);
INSERT INTO "auth_group_permissions" VALUES(689,8,394);
INSERT INTO "auth_group_permissions" VALUES(690,8,395);
INSERT INTO "auth_group_permissions" VALUES(691,8,396);
INSERT INTO "auth_group_permissions" VALUES(692,8,397);
INSERT INTO "auth_group_permissions" VALUES(693,8,398);
INSERT INTO "auth_group_permissions" VALUES(694,8,399);
INSERT INTO "auth_group_permissions" VALUES(695,8,400);
INSERT INTO "auth_group_permissions" VALUES(696,8,401);
INSERT INTO "auth_group_permissions" VALUES(697,8,402);
INSERT INTO "auth_group_permissions" VALUES(698,8,403);
INSERT INTO "auth_group_permissions" VALUES(699,8,404);
INSERT INTO "auth_group_permissions" VALUES(700,8,405);
INSERT INTO "auth_group_permissions" VALUES(701,8,406);
INSERT INTO "auth_group_permissions" VALUES(702,8,407);
INSERT INTO "auth_group_permissions" VALUES(703,8,408);
INSERT INTO "auth_group_permissions" VALUES(704,8,409);
INSERT INTO "auth_group_permissions" VALUES(705,8,410);
INSERT INTO "auth_group_permissions" VALUES(706,8,411);
INSERT INTO "auth_group_permissions" VALUES(707,8,412);
INSERT INTO "auth_group_permissions" VALUES(708,8,413);
INSERT INTO "auth_group_permissions" VALUES(709,8,414);
INSERT INTO "auth_group_permissions" VALUES(710,8,415);
INSERT INTO "auth_group_permissions" VALUES(711,8,416);
INSERT INTO "auth_group_permissions" VALUES(712,8,417);
INSERT INTO "auth_group_permissions" VALUES(713,8,418);
INSERT INTO "auth_group_permissions" VALUES(714,8,419);
INSERT INTO "auth_group_permissions" VALUES(715,8,420);
INSERT INTO "auth_group_permissions" VALUES(716,8,421);
INSERT INTO "auth_group_permissions" VALUES(717,8,422);
INSERT INTO "auth_group_permissions" VALUES(718,8,423);
INSERT INTO "auth_group_permissions" VALUES(719,8,424);
INSERT INTO "auth_group_permissions" VALUES(720,8,425);
INSERT INTO "auth_group_permissions" VALUES(721,8,426);
INSERT INTO "auth_group_permissions" VALUES(722,8,427);
INSERT INTO "auth_group_permissions" VALUES(723,8,428);
INSERT INTO "auth_group_permissions" VALUES(724,8,429);
INSERT INTO "auth_group_permissions" VALUES(725,8,430);
INSERT INTO "auth_group_permissions" VALUES(726,8,431);
INSERT INTO "auth_group_permissions" VALUES(727,8,432);
INSERT INTO "auth_group_permissions" VALUES(728,8,433);
INSERT INTO "auth_group_permissions" VALUES(729,8,434);
INSERT INTO "auth_group_permissions" VALUES(730,8,435);
INSERT INTO "auth_group_permissions" VALUES(731,8,436);
INSERT INTO "auth_group_permissions" VALUES(732,8,437);
INSERT INTO "auth_group_permissions" VALUES(733,8,438);
INSERT INTO "auth_group_permissions" VALUES(734,8,439);
INSERT INTO "auth_group_permissions" VALUES(735,8,440);
INSERT INTO "auth_group_permissions" VALUES(736,8,441);
INSERT INTO "auth_group_permissions" VALUES(737,8,442);
INSERT INTO "auth_group_permissions" VALUES(738,8,443);
INSERT INTO "auth_group_permissions" VALUES(739,8,444);
INSERT INTO "auth_group_permissions" VALUES(740,8,445);
INSERT INTO "auth_group_permissions" VALUES(741,8,446);
INSERT INTO "auth_group_permissions" VALUES(742,8,447);
INSERT INTO "auth_group_permissions" VALUES(743,8,448);
INSERT INTO "auth_group_permissions" VALUES(744,8,449);
INSERT INTO "auth_group_permissions" VALUES(745,8,450);
INSERT INTO "auth_group_permissions" VALUES(746,8,451);
INSERT INTO "auth_group_permissions" VALUES(747,8,452);
INSERT INTO "auth_group_permissions" VALUES(748,8,453);
INSERT INTO "auth_group_permissions" VALUES(749,8,454);
INSERT INTO "auth_group_permissions" VALUES(750,8,455);
INSERT INTO "auth_group_permissions" VALUES(751,8,456);
INSERT INTO "auth_group_permissions" VALUES(752,8,457);
INSERT INTO "auth_group_permissions" VALUES(753,8,458);
INSERT INTO "auth_group_permissions" VALUES(754,8,459);
INSERT INTO "auth_group_permissions" VALUES(755,8,460);
INSERT INTO "auth_group_permissions" VALUES(756,8,461);
INSERT INTO "auth_group_permissions" VALUES(757,8,462);
INSERT INTO "auth_group_permissions" VALUES(758,8,463);
INSERT INTO "auth_group_permissions" VALUES(759,8,464);
INSERT INTO "auth_group_permissions" VALUES(760,8,465);
INSERT INTO "auth_group_permissions" VALUES(761,8,466);
INSERT INTO "auth_group_permissions" VALUES(762,8,467);
INSERT INTO "auth_group_permissions" VALUES(763,8,468);
INSERT INTO "auth_group_permissions" VALUES(764,8,469);
INSERT INTO "auth_group_permissions" VALUES(765,8,470);
INSERT INTO "auth_group_permissions" VALUES(766,8,471);
INSERT INTO "auth_group_permissions" VALUES(767,8,472);
INSERT INTO "auth_group_permissions" VALUES(768,8,473);
INSERT INTO "auth_group_permissions" VALUES(769,8,474);
INSERT INTO "auth_group_permissions" VALUES(770,8,475);
INSERT INTO "auth_group_permissions" VALUES(771,8,476);
INSERT INTO "auth_group_permissions" VALUES(772,8,477);
INSERT INTO "auth_group_permissions" VALUES(773,8,478);
INSERT INTO "auth_group_permissions" VALUES(774,8,479);
INSERT INTO "auth_group_permissions" VALUES(775,8,480);
INSERT INTO "auth_group_permissions" VALUES(776,8,481);
INSERT INTO "auth_group_permissions" VALUES(777,8,482);
INSERT INTO "auth_group_permissions" VALUES(778,8,483);
INSERT INTO "auth_group_permissions" VALUES(779,8,484);
INSERT INTO "auth_group_permissions" VALUES(780,8,485);
INSERT INTO "auth_group_permissions" VALUES(781,8,486);
INSERT INTO "auth_group_permissions" VALUES(782,8,487);
INSERT INTO "auth_group_permissions" VALUES(783,8,488);
INSERT INTO "auth_group_permissions" VALUES(784,8,489);
INSERT INTO "auth_group_permissions" VALUES(785,8,490);
INSERT INTO "auth_group_permissions" VALUES(786,8,491);
INSERT INTO "auth_group_permissions" VALUES(787,8,492);
INSERT INTO "auth_group_permissions" VALUES(788,8,493);
INSERT INTO "auth_group_permissions" VALUES(789,8,494);
INSERT INTO "auth_group_permissions" VALUES(790,8,495);
INSERT INTO "auth_group_permissions" VALUES(791,8,496);
INSERT INTO "auth_group_permissions" VALUES(792,8,497);
INSERT INTO "auth_group_permissions" VALUES(793,8,498);
INSERT INTO "auth_group_permissions" VALUES(794,8,499);
INSERT INTO "auth_group_permissions" VALUES(795,8,500);
INSERT INTO "auth_group_permissions" VALUES(796,8,501);
INSERT INTO "auth_group_permissions" VALUES(797,8,502);
INSERT INTO "auth_group_permissions" VALUES(798,8,503);
INSERT INTO "auth_group_permissions" VALUES(799,8,504);
INSERT INTO "auth_group_permissions" VALUES(800,8,505);
INSERT INTO "auth_group_permissions" VALUES(801,8,506);
INSERT INTO "auth_group_permissions" VALUES(802,8,507);
INSERT INTO "auth_group_permissions" VALUES(803,8,508);
INSERT INTO "auth_group_permissions" VALUES(804,8,509);
INSERT INTO "auth_group_permissions" VALUES(805,8,510);
INSERT INTO "auth_group_permissions" VALUES(806,8,511);
INSERT INTO "auth_group_permissions" VALUES(807,8,512);
INSERT INTO "auth_group_permissions" VALUES(808,8,513);
INSERT INTO "auth_group_permissions" VALUES(809,8,514);
INSERT INTO "auth_group_permissions" VALUES(810,8,515);
INSERT INTO "auth_group_permissions" VALUES(811,8,516);
INSERT INTO "auth_group_permissions" VALUES(812,8,517);
INSERT INTO "auth_group_permissions" VALUES(813,8,518);
INSERT INTO "auth_group_permissions" VALUES(814,8,519);
INSERT INTO "auth_group_permissions" VALUES(815,8,520);
INSERT INTO "auth_group_permissions" VALUES(816,8,521);
INSERT INTO "auth_group_permissions" VALUES(817,8,522);
INSERT INTO "auth_group_permissions" VALUES(818,8,523);
INSERT INTO "auth_group_permissions" VALUES(819,8,524);
INSERT INTO "auth_group_permissions" VALUES(820,8,525);
INSERT INTO "auth_group_permissions" VALUES(821,8,526);
INSERT INTO "auth_group_permissions" VALUES(822,8,527);
INSERT INTO "auth_group_permissions" VALUES(823,8,528);
INSERT INTO "auth_group_permissions" VALUES(824,8,529);
INSERT INTO "auth_group_permissions" VALUES(825,8,530);
INSERT INTO "auth_group_permissions" VALUES(826,8,531);
INSERT INTO "auth_group_permissions" VALUES(827,8,532);
INSERT INTO "auth_group_permissions" VALUES(828,8,533);
INSERT INTO "auth_group_permissions" VALUES(829,8,534);
INSERT INTO "auth_group_permissions" VALUES(830,8,535);
INSERT INTO "auth_group_permissions" VALUES(831,8,536);
INSERT INTO "auth_group_permissions" VALUES(832,8,537);
INSERT INTO "auth_group_permissions" VALUES(833,8,538);
INSERT INTO "auth_group_permissions" VALUES(834,8,539);
INSERT INTO "auth_group_permissions" VALUES(835,8,540);
INSERT INTO "auth_group_permissions" VALUES(836,8,541);
INSERT INTO "auth_group_permissions" VALUES(837,8,542);
INSERT INTO "auth_group_permissions" VALUES(838,8,543);
INSERT INTO "auth_group_permissions" VALUES(839,8,544);
INSERT INTO "auth_group_permissions" VALUES(840,8,545);
INSERT INTO "auth_group_permissions" VALUES(841,8,546);
INSERT INTO "auth_group_permissions" VALUES(842,8,547);
INSERT INTO "auth_group_permissions" VALUES(843,8,548);
INSERT INTO "auth_group_permissions" VALUES(844,8,549);
INSERT INTO "auth_group_permissions" VALUES(845,8,550);
INSERT INTO "auth_group_permissions" VALUES(846,8,551);
INSERT INTO "auth_group_permissions" VALUES(847,8,552);
INSERT INTO "auth_group_permissions" VALUES(848,8,553);
INSERT INTO "auth_group_permissions" VALUES(849,8,554);
INSERT INTO "auth_group_permissions" VALUES(850,8,555);
INSERT INTO "auth_group_permissions" VALUES(851,8,556);
INSERT INTO "auth_group_permissions" VALUES(852,8,557);
INSERT INTO "auth_group_permissions" VALUES(853,8,558);
INSERT INTO "auth_group_permissions" VALUES(854,8,559);
INSERT INTO "auth_group_permissions" VALUES(855,8,560);
INSERT INTO "auth_group_permissions" VALUES(856,8,561);
INSERT INTO "auth_group_permissions" VALUES(857,8,562);
INSERT INTO "auth_group_permissions" VALUES(858,8,563);
INSERT INTO "auth_group_permissions" VALUES(859,8,564);
INSERT INTO "auth_group_permissions" VALUES(860,8,565);
INSERT INTO "auth_group_permissions" VALUES(861,8,566);
INSERT INTO "auth_group_permissions" VALUES(862,8,567);
INSERT INTO "auth_group_permissions" VALUES(863,8,568);
INSERT INTO "auth_group_permissions" VALUES(864,8,569);
INSERT INTO "auth_group_permissions" VALUES(865,8,570);
INSERT INTO "auth_group_permissions" VALUES(866,8,571);
INSERT INTO "auth_group_permissions" VALUES(867,8,572);
INSERT INTO "auth_group_permissions" VALUES(868,8,573);
INSERT INTO "auth_group_permissions" VALUES(869,8,574);
INSERT INTO "auth_group_permissions" VALUES(870,8,575);
INSERT INTO "auth_group_permissions" VALUES(871,8,576);
INSERT INTO "auth_group_permissions" VALUES(872,8,577);
INSERT INTO "auth_group_permissions" VALUES(873,8,578);
INSERT INTO "auth_group_permissions" VALUES(874,8,579);
INSERT INTO "auth_group_permissions" VALUES(875,8,580);
INSERT INTO "auth_group_permissions" VALUES(876,8,581);
INSERT INTO "auth_group_permissions" VALUES(877,8,582);
INSERT INTO "auth_group_permissions" VALUES(878,8,583);
INSERT INTO "auth_group_permissions" VALUES(879,8,584);
INSERT INTO "auth_group_permissions" VALUES(880,8,585);
INSERT INTO "auth_group_permissions" VALUES(881,8,586);
INSERT INTO "auth_group_permissions" VALUES(882,8,587);
INSERT INTO "auth_group_permissions" VALUES(883,8,588);
INSERT INTO "auth_group_permissions" VALUES(884,8,589);
INSERT INTO "auth_group_permissions" VALUES(885,8,590);
INSERT INTO "auth_group_permissions" VALUES(886,8,591);
INSERT INTO "auth_group_permissions" VALUES(887,8,592);
INSERT INTO "auth_group_permissions" VALUES(888,8,593);
INSERT INTO "auth_group_permissions" VALUES(889,8,594);
INSERT INTO "auth_group_permissions" VALUES(890,8,595);
INSERT INTO "auth_group_permissions" VALUES(891,8,596);
INSERT INTO "auth_group_permissions" VALUES(892,8,597);
INSERT INTO "auth_group_permissions" VALUES(893,8,598);
INSERT INTO "auth_group_permissions" VALUES(894,8,599);
INSERT INTO "auth_group_permissions" VALUES(895,8,600);
INSERT INTO "auth_group_permissions" VALUES(896,8,601);
INSERT INTO "auth_group_permissions" VALUES(897,8,602);
INSERT INTO "auth_group_permissions" VALUES(898,8,603);
INSERT INTO "auth_group_permissions" VALUES(899,8,604);
INSERT INTO "auth_group_permissions" VALUES(900,8,605);
INSERT INTO "auth_group_permissions" VALUES(901,8,606);
INSERT INTO "auth_group_permissions" VALUES(902,8,607);
INSERT INTO "auth_group_permissions" VALUES(903,8,608);
INSERT INTO "auth_group_permissions" VALUES(904,8,609);
INSERT INTO "auth_group_permissions" VALUES(905,8,610);
INSERT INTO "auth_group_permissions" VALUES(906,8,611);
INSERT INTO "auth_group_permissions" VALUES(907,8,612);
INSERT INTO "auth_group_permissions" VALUES(908,8,613);
INSERT INTO "auth_group_permissions" VALUES(909,8,614);
INSERT INTO "auth_group_permissions" VALUES(910,8,615);
INSERT INTO "auth_group_permissions" VALUES(911,8,616);
INSERT INTO "auth_group_permissions" VALUES(912,8,617);
INSERT INTO "auth_group_permissions" VALUES(913,8,618);
INSERT INTO "auth_group_permissions" VALUES(914,8,619);
INSERT INTO "auth_group_permissions" VALUES(915,8,620);
INSERT INTO "auth_group_permissions" VALUES(916,8,621);
INSERT INTO "auth_group_permissions" VALUES(917,8,622);
INSERT INTO "auth_group_permissions" VALUES(918,8,623);
INSERT INTO "auth_group_permissions" VALUES(919,8,624);
INSERT INTO "auth_group_permissions" VALUES(920,8,625);
INSERT INTO "auth_group_permissions" VALUES(921,8,626);
INSERT INTO "auth_group_permissions" VALUES(922,8,627);
INSERT INTO "auth_group_permissions" VALUES(923,8,628);
INSERT INTO "auth_group_permissions" VALUES(924,8,629);
INSERT INTO "auth_group_permissions" VALUES(925,8,630);
INSERT INTO "auth_group_permissions" VALUES(926,8,631);
INSERT INTO "auth_group_permissions" VALUES(927,8,632);
INSERT INTO "auth_group_permissions" VALUES(928,8,633);
INSERT INTO "auth_group_permissions" VALUES(929,8,634);
INSERT INTO "auth_group_permissions" VALUES(930,8,635);
INSERT INTO "auth_group_permissions" VALUES(931,8,636);
INSERT INTO "auth_group_permissions" VALUES(932,8,637);
INSERT INTO "auth_group_permissions" VALUES(933,8,638);
INSERT INTO "auth_group_permissions" VALUES(934,8,639);
INSERT INTO "auth_group_permissions" VALUES(935,8,640);
INSERT INTO "auth_group_permissions" VALUES(936,8,641);
INSERT INTO "auth_group_permissions" VALUES(937,8,642);
INSERT INTO "auth_group_permissions" VALUES(938,8,643);
INSERT INTO "auth_group_permissions" VALUES(939,8,644);
INSERT INTO "auth_group_permissions" VALUES(940,8,645);
INSERT INTO "auth_group_permissions" VALUES(941,8,646);
INSERT INTO "auth_group_permissions" VALUES(942,8,647);
INSERT INTO "auth_group_permissions" VALUES(943,8,648);
INSERT INTO "auth_group_permissions" VALUES(944,8,649);
INSERT INTO "auth_group_permissions" VALUES(945,8,650);
INSERT INTO "auth_group_permissions" VALUES(946,8,651);
INSERT INTO "auth_group_permissions" VALUES(947,8,652);
INSERT INTO "auth_group_permissions" VALUES(948,8,653);
INSERT INTO "auth_group_permissions" VALUES(949,8,654);
INSERT INTO "auth_group_permissions" VALUES(950,8,655);
INSERT INTO "auth_group_permissions" VALUES(951,8,656);
INSERT INTO "auth_group_permissions" VALUES(952,8,657);
INSERT INTO "auth_group_permissions" VALUES(953,8,658);
INSERT INTO "auth_group_permissions" VALUES(954,8,659);
INSERT INTO "auth_group_permissions" VALUES(955,8,660);
INSERT INTO "auth_group_permissions" VALUES(956,8,661);
INSERT INTO "auth_group_permissions" VALUES(957,8,662);
INSERT INTO "auth_group_permissions" VALUES(958,8,663);
INSERT INTO "auth_group_permissions" VALUES(959,8,664);
INSERT INTO "auth_group_permissions" VALUES(960,8,665);
INSERT INTO "auth_group_permissions" VALUES(961,8,666);
INSERT INTO "auth_group_permissions" VALUES(962,8,667);
INSERT INTO "auth_group_permissions" VALUES(963,8,668);
INSERT INTO "auth_group_permissions" VALUES(964,8,669);
INSERT INTO "auth_group_permissions" VALUES(965,8,670);
INSERT INTO "auth_group_permissions" VALUES(966,8,671);
INSERT INTO "auth_group_permissions" VALUES(967,8,672);
INSERT INTO "auth_group_permissions" VALUES(968,8,673);
INSERT INTO "auth_group_permissions" VALUES(969,8,674);
INSERT INTO "auth_group_permissions" VALUES(970,8,675);
INSERT INTO "auth_group_permissions" VALUES(971,8,676);
INSERT INTO "auth_group_permissions" VALUES(972,8,677);
INSERT INTO "auth_group_permissions" VALUES(973,8,678);
INSERT INTO "auth_group_permissions" VALUES(974,8,679);
INSERT INTO "auth_group_permissions" VALUES(975,8,680);
INSERT INTO "auth_group_permissions" VALUES(976,8,681);
INSERT INTO "auth_group_permissions" VALUES(977,8,682);
INSERT INTO "auth_group_permissions" VALUES(978,8,683);
INSERT INTO "auth_group_permissions" VALUES(979,8,684);
INSERT INTO "auth_group_permissions" VALUES(980,8,685);
INSERT INTO "auth_group_permissions" VALUES(981,8,686);
INSERT INTO "auth_group_permissions" VALUES(982,8,687);
INSERT INTO "auth_group_permissions" VALUES(983,8,688);
INSERT INTO "auth_group_permissions" VALUES(984,8,689);
INSERT INTO "auth_group_permissions" VALUES(985,8,690);
INSERT INTO "auth_group_permissions" VALUES(986,8,691);
INSERT INTO "auth_group_permissions" VALUES(987,8,692);
INSERT INTO "auth_group_permissions" VALUES(988,8,693);
INSERT INTO "auth_group_permissions" VALUES(989,8,694);
INSERT INTO "auth_group_permissions" VALUES(990,8,695);
INSERT INTO "auth_group_permissions" VALUES(991,8,696);
INSERT INTO "auth_group_permissions" VALUES(992,8,697);
INSERT INTO "auth_group_permissions" VALUES(993,8,698);
INSERT INTO "auth_group_permissions" VALUES(994,8,699);
INSERT INTO "auth_group_permissions" VALUES(995,8,700);
INSERT INTO "auth_group_permissions" VALUES(996,8,701);
INSERT INTO "auth_group_permissions" VALUES(997,8,702);
INSERT INTO "auth_group_permissions" VALUES(998,8,703);
INSERT INTO "auth_group_permissions" VALUES(999,8,704);
INSERT INTO "auth_group_permissions" VALUES(1000,8,705);
INSERT INTO "auth_group_permissions" VALUES(1001,8,706);
INSERT INTO "auth_group_permissions" VALUES(1002,8,707);
INSERT INTO "auth_group_permissions" VALUES(1003,8,708);
INSERT INTO "auth_group_permissions" VALUES(1004,8,709);
INSERT INTO "auth_group_permissions" VALUES(1005,8,710);
INSERT INTO "auth_group_permissions" VALUES(1006,8,711);
INSERT INTO "auth_group_permissions" VALUES(1007,8,712);
INSERT INTO "auth_group_permissions" VALUES(1008,8,713);
INSERT INTO "auth_group_permissions" VALUES(1009,8,714);
INSERT INTO "auth_group_permissions" VALUES(1010,8,715);
INSERT INTO "auth_group_permissions" VALUES(1011,8,716);
INSERT INTO "auth_group_permissions" VALUES(1012,8,717);
INSERT INTO "auth_group_permissions" VALUES(1013,8,718);
INSERT INTO "auth_group_permissions" VALUES(1014,8,719);
INSERT INTO "auth_group_permissions" VALUES(1015,8,720);
INSERT INTO "auth_group_permissions" VALUES(1016,8,721);
INSERT INTO "auth_group_permissions" VALUES(1017,8,722);
INSERT INTO "auth_group_permissions" VALUES(1018,8,723);
INSERT INTO "auth_group_permissions" VALUES(1019,8,724);
INSERT INTO "auth_group_permissions" VALUES(1020,8,725);
INSERT INTO "auth_group_permissions" VALUES(1021,8,726);
INSERT INTO "auth_group_permissions" VALUES(1022,8,727);
INSERT INTO "auth_group_permissions" VALUES(1023,8,728);
INSERT INTO "auth_group_permissions" VALUES(1024,8,729);
INSERT INTO "auth_group_permissions" VALUES(1025,8,730);
INSERT INTO "auth_group_permissions" VALUES(1026,8,731);
INSERT INTO "auth_group_permissions" VALUES(1027,8,732);
INSERT INTO "auth_group_permissions" VALUES(1028,8,733);
INSERT INTO "auth_group_permissions" VALUES(1029,8,734);
INSERT INTO "auth_group_permissions" VALUES(1030,8,735);
INSERT INTO "auth_group_permissions" VALUES(1031,8,736);
INSERT INTO "auth_group_permissions" VALUES(1032,8,737);
INSERT INTO "auth_group_permissions" VALUES(1033,8,738);
INSERT INTO "auth_group_permissions" VALUES(1034,8,739);
INSERT INTO "auth_group_permissions" VALUES(1035,8,740);
INSERT INTO "auth_group_permissions" VALUES(1036,8,741);
INSERT INTO "auth_group_permissions" VALUES(1037,8,742);
INSERT INTO "auth_group_permissions" VALUES(1038,8,743);
INSERT INTO "auth_group_permissions" VALUES(1039,8,744);
INSERT INTO "auth_group_permissions" VALUES(1040,8,745);
INSERT INTO "auth_group_permissions" VALUES(1041,8,746);
INSERT INTO "auth_group_permissions" VALUES(1042,8,747);
INSERT INTO "auth_group_permissions" VALUES(1043,8,748);
INSERT INTO "auth_group_permissions" VALUES(1044,8,749);
INSERT INTO "auth_group_permissions" VALUES(1045,8,750);
INSERT INTO "auth_group_permissions" VALUES(1046,8,751);
INSERT INTO "auth_group_permissions" VALUES(1047,8,752);
INSERT INTO "auth_group_permissions" VALUES(1048,8,753);
INSERT INTO "auth_group_permissions" VALUES(1049,8,754);
INSERT INTO "auth_group_permissions" VALUES(1050,8,755);
INSERT INTO "auth_group_permissions" VALUES(1051,8,756);
INSERT INTO "auth_group_permissions" VALUES(1052,8,757);
INSERT INTO "auth_group_permissions" VALUES(1053,8,758);
INSERT INTO "auth_group_permissions" VALUES(1054,8,759);
INSERT INTO "auth_group_permissions" VALUES(1055,8,760);
INSERT INTO "auth_group_permissions" VALUES(1056,8,761);
INSERT INTO "auth_group_permissions" VALUES(1057,8,762);
INSERT INTO "auth_group_permissions" VALUES(1058,8,763);
INSERT INTO "auth_group_permissions" VALUES(1059,8,764);
INSERT INTO "auth_group_permissions" VALUES(1060,8,765);
INSERT INTO "auth_group_permissions" VALUES(1061,8,766);
INSERT INTO "auth_group_permissions" VALUES(1062,8,767);
INSERT INTO "auth_group_permissions" VALUES(1063,8,768);
INSERT INTO "auth_group_permissions" VALUES(1064,8,769);
INSERT INTO "auth_group_permissions" VALUES(1065,8,770);
INSERT INTO "auth_group_permissions" VALUES(1066,8,771);
INSERT INTO "auth_group_permissions" VALUES(1067,8,772);
INSERT INTO "auth_group_permissions" VALUES(1068,8,773);
INSERT INTO "auth_group_permissions" VALUES(1069,8,774);
INSERT INTO "auth_group_permissions" VALUES(1070,8,775);
INSERT INTO "auth_group_permissions" VALUES(1071,8,776);
INSERT INTO "auth_group_permissions" VALUES(1072,8,777);
INSERT INTO "auth_group_permissions" VALUES(1073,8,778);
INSERT INTO "auth_group_permissions" VALUES(1074,8,779);
INSERT INTO "auth_group_permissions" VALUES(1075,8,780);
INSERT INTO "auth_group_permissions" VALUES(1076,8,781);
INSERT INTO "auth_group_permissions" VALUES(1077,8,782);
INSERT INTO "auth_group_permissions" VALUES(1078,8,783);
INSERT INTO "auth_group_permissions" VALUES(1079,8,784);
INSERT INTO "auth_group_permissions" VALUES(1080,8,785);
INSERT INTO "auth_group_permissions" VALUES(1081,8,786);
INSERT INTO "auth_group_permissions" VALUES(1082,8,787);
INSERT INTO "auth_group_permissions" VALUES(1083,8,788);
INSERT INTO "auth_group_permissions" VALUES(1084,8,789);
INSERT INTO "auth_group_permissions" VALUES(1085,8,790);
INSERT INTO "auth_group_permissions" VALUES(1086,8,791);
INSERT INTO "auth_group_permissions" VALUES(1087,8,792);
INSERT INTO "auth_group_permissions" VALUES(1088,8,793);
INSERT INTO "auth_group_permissions" VALUES(1089,8,794);
INSERT INTO "auth_group_permissions" VALUES(1090,8,795);
INSERT INTO "auth_group_permissions" VALUES(1091,8,796);
INSERT INTO "auth_group_permissions" VALUES(1092,8,797);
INSERT INTO "auth_group_permissions" VALUES(1093,8,798);
INSERT INTO "auth_group_permissions" VALUES(1094,8,799);
INSERT INTO "auth_group_permissions" VALUES(1095,8,800);
INSERT INTO "auth_group_permissions" VALUES(1096,8,801);
INSERT INTO "auth_group_permissions" VALUES(1097,8,802);
INSERT INTO "auth_group_permissions" VALUES(1098,8,803);
INSERT INTO "auth_group_permissions" VALUES(1099,8,804);
INSERT INTO "auth_group_permissions" VALUES(1100,8,805);
INSERT INTO "auth_group_permissions" VALUES(1101,8,806);
INSERT INTO "auth_group_permissions" VALUES(1102,8,807);
INSERT INTO "auth_group_permissions" VALUES(1103,8,808);
INSERT INTO "auth_group_permissions" VALUES(1104,8,809);
INSERT INTO "auth_group_permissions" VALUES(1105,8,810);
INSERT INTO "auth_group_permissions" VALUES(1106,8,811);
INSERT INTO "auth_group_permissions" VALUES(1107,8,812);
INSERT INTO "auth_group_permissions" VALUES(1108,8,813);
INSERT INTO "auth_group_permissions" VALUES(1109,8,814);
INSERT INTO "auth_group_permissions" VALUES(1110,8,815);
INSERT INTO "auth_group_permissions" VALUES(1111,8,816);
INSERT INTO "auth_group_permissions" VALUES(1112,8,817);
INSERT INTO "auth_group_permissions" VALUES(1113,8,818);
INSERT INTO "auth_group_permissions" VALUES(1114,8,819);
INSERT INTO "auth_group_permissions" VALUES(1115,8,820);
INSERT INTO "auth_group_permissions" VALUES(1116,8,821);
INSERT INTO "auth_group_permissions" VALUES(1117,8,822);
INSERT INTO "auth_group_permissions" VALUES(1118,8,823);
INSERT INTO "auth_group_permissions" VALUES(1119,8,824);
INSERT INTO "auth_group_permissions" VALUES(1120,8,825);
INSERT INTO "auth_group_permissions" VALUES(1121,8,826);
INSERT INTO "auth_group_permissions" VALUES(1122,8,827);
INSERT INTO "auth_group_permissions" VALUES(1123,8,828);
INSERT INTO "auth_group_permissions" VALUES(1124,8,829);
INSERT INTO "auth_group_permissions" VALUES(1125,8,830);
INSERT INTO "auth_group_permissions" VALUES(1126,8,831);
INSERT INTO "auth_group_permissions" VALUES(1127,8,832);
INSERT INTO "auth_group_permissions" VALUES(1128,8,833);
INSERT INTO "auth_group_permissions" VALUES(1129,8,834);
INSERT INTO "auth_group_permissions" VALUES(1130,8,835);
INSERT INTO "auth_group_permissions" VALUES(1131,8,836);
INSERT INTO "auth_group_permissions" VALUES(1132,8,837);
INSERT INTO "auth_group_permissions" VALUES(1133,8,838);
INSERT INTO "auth_group_permissions" VALUES(1134,8,839);
INSERT INTO "auth_group_permissions" VALUES(1135,8,840);
INSERT INTO "auth_group_permissions" VALUES(1136,8,841);
INSERT INTO "auth_group_permissions" VALUES(1137,8,842);
INSERT INTO "auth_group_permissions" VALUES(1138,8,843);
INSERT INTO "auth_group_permissions" VALUES(1139,8,844);
INSERT INTO "auth_group_permissions" VALUES(1140,8,845);
INSERT INTO "auth_group_permissions" VALUES(1141,8,846);
INSERT INTO "auth_group_permissions" VALUES(1142,8,847);
INSERT INTO "auth_group_permissions" VALUES(1143,8,848);
INSERT INTO "auth_group_permissions" VALUES(1144,8,849);
INSERT INTO "auth_group_permissions" VALUES(1145,8,850);
INSERT INTO "auth_group_permissions" VALUES(1146,8,851);
INSERT INTO "auth_group_permissions" VALUES(1147,8,852);
INSERT INTO "auth_group_permissions" VALUES(1148,8,853);
INSERT INTO "auth_group_permissions" VALUES(1149,8,854);
INSERT INTO "auth_group_permissions" VALUES(1150,8,855);
INSERT INTO "auth_group_permissions" VALUES(1151,8,856);
INSERT INTO "auth_group_permissions" VALUES(1152,8,857);
INSERT INTO "auth_group_permissions" VALUES(1153,8,858);
INSERT INTO "auth_group_permissions" VALUES(1154,8,859);
INSERT INTO "auth_group_permissions" VALUES(1155,8,860);
INSERT INTO "auth_group_permissions" VALUES(1156,8,861);
INSERT INTO "auth_group_permissions" VALUES(1157,8,862);
INSERT INTO "auth_group_permissions" VALUES(1158,8,863);
INSERT INTO "auth_group_permissions" VALUES(1159,8,864);
INSERT INTO "auth_group_permissions" VALUES(1160,8,865);
INSERT INTO "auth_group_permissions" VALUES(1161,8,866);
INSERT INTO "auth_group_permissions" VALUES(1162,8,867);
INSERT INTO "auth_group_permissions" VALUES(1163,8,868);
INSERT INTO "auth_group_permissions" VALUES(1164,8,869);
INSERT INTO "auth_group_permissions" VALUES(1165,8,870);
INSERT INTO "auth_group_permissions" VALUES(1166,8,871);
INSERT INTO "auth_group_permissions" VALUES(1167,8,872);
INSERT INTO "auth_group_permissions" VALUES(1168,8,873);
INSERT INTO "auth_group_permissions" VALUES(1169,8,874);
INSERT INTO "auth_group_permissions" VALUES(1170,8,875);
INSERT INTO "auth_group_permissions" VALUES(1171,8,876);
INSERT INTO "auth_group_permissions" VALUES(1172,8,877);
INSERT INTO "auth_permission" VALUES(1,3,'add_locale','Can add locale');
INSERT INTO "auth_permission" VALUES(2,3,'change_locale','Can change locale');
INSERT INTO "auth_permission" VALUES(3,3,'delete_locale','Can delete locale');
INSERT INTO "auth_permission" VALUES(4,3,'view_locale','Can view locale');
INSERT INTO "auth_permission" VALUES(5,4,'add_site','Can add site');
INSERT INTO "auth_permission" VALUES(6,4,'change_site','Can change site');
INSERT INTO "auth_permission" VALUES(7,4,'delete_site','Can delete site');
INSERT INTO "auth_permission" VALUES(8,4,'view_site','Can view site');
INSERT INTO "auth_permission" VALUES(9,5,'add_groupsitepermission','Can add group site permission');
INSERT INTO "auth_permission" VALUES(10,5,'change_groupsitepermission','Can change group site permission');
INSERT INTO "auth_permission" VALUES(11,5,'delete_groupsitepermission','Can delete group site permission');
INSERT INTO "auth_permission" VALUES(12,5,'view_groupsitepermission','Can view group site permission');
INSERT INTO "auth_permission" VALUES(13,6,'add_apitoken','Can add API token');
INSERT INTO "auth_permission" VALUES(14,6,'change_apitoken','Can change API token');
INSERT INTO "auth_permission" VALUES(15,6,'delete_apitoken','Can delete API token');
INSERT INTO "auth_permission" VALUES(16,6,'view_apitoken','Can view API token');
INSERT INTO "auth_permission" VALUES(17,7,'add_modellogentry','Can add model log entry');
INSERT INTO "auth_permission" VALUES(18,7,'change_modellogentry','Can change model log entry');
INSERT INTO "auth_permission" VALUES(19,7,'delete_modellogentry','Can delete model log entry');
INSERT INTO "auth_permission" VALUES(20,7,'view_modellogentry','Can view model log entry');
INSERT INTO "auth_permission" VALUES(21,8,'add_revision','Can add revision');
INSERT INTO "auth_permission" VALUES(22,8,'change_revision','Can change revision');
INSERT INTO "auth_permission" VALUES(23,8,'delete_revision','Can delete revision');
INSERT INTO "auth_permission" VALUES(24,8,'view_revision','Can view revision');
INSERT INTO "auth_permission" VALUES(25,9,'add_collectionviewrestriction','Can add collection view restriction');
INSERT INTO "auth_permission" VALUES(26,9,'change_collectionviewrestriction','Can change collection view restriction');
INSERT INTO "auth_permission" VALUES(27,9,'delete_collectionviewrestriction','Can delete collection view restriction');
INSERT INTO "auth_permission" VALUES(28,9,'view_collectionviewrestriction','Can view collection view restriction');
INSERT INTO "auth_permission" VALUES(29,10,'add_collection','Can add collection');
INSERT INTO "auth_permission" VALUES(30,10,'change_collection','Can change collection');
INSERT INTO "auth_permission" VALUES(31,10,'delete_collection','Can delete collection');
INSERT INTO "auth_permission" VALUES(32,10,'view_collection','Can view collection');
INSERT INTO "auth_permission" VALUES(33,11,'add_groupcollectionpermission','Can add group collection permission');
INSERT INTO "auth_permission" VALUES(34,11,'change_groupcollectionpermission','Can change group collection permission');
INSERT INTO "auth_permission" VALUES(35,11,'delete_groupcollectionpermission','Can delete group collection permission');
INSERT INTO "auth_permission" VALUES(36,11,'view_groupcollectionpermission','Can view group collection permission');
INSERT INTO "auth_permission" VALUES(37,12,'add_uploadedfile','Can add uploaded file');
INSERT INTO "auth_permission" VALUES(38,12,'change_uploadedfile','Can change uploaded file');
INSERT INTO "auth_permission" VALUES(39,12,'delete_uploadedfile','Can delete uploaded file');
INSERT INTO "auth_permission" VALUES(40,12,'view_uploadedfile','Can view uploaded file');
INSERT INTO "auth_permission" VALUES(41,13,'add_workflowcontenttype','Can add workflow content type');
INSERT INTO "auth_permission" VALUES(42,13,'change_workflowcontenttype','Can change workflow content type');
INSERT INTO "auth_permission" VALUES(43,13,'delete_workflowcontenttype','Can delete workflow content type');
INSERT INTO "auth_permission" VALUES(44,13,'view_workflowcontenttype','Can view workflow content type');
INSERT INTO "auth_permission" VALUES(45,14,'add_workflowstate','Can add Workflow state');
INSERT INTO "auth_permission" VALUES(46,14,'change_workflowstate','Can change Workflow state');
INSERT INTO "auth_permission" VALUES(47,14,'delete_workflowstate','Can delete Workflow state');
INSERT INTO "auth_permission" VALUES(48,14,'view_workflowstate','Can view Workflow state');
INSERT INTO "auth_permission" VALUES(49,15,'add_workflow','Can add workflow');
INSERT INTO "auth_permission" VALUES(50,15,'change_workflow','Can change workflow');
INSERT INTO "auth_permission" VALUES(51,15,'delete_workflow','Can delete workflow');
INSERT INTO "auth_permission" VALUES(52,15,'view_workflow','Can view workflow');
INSERT INTO "auth_permission" VALUES(53,16,'add_workflowtask','Can add workflow task order');
INSERT INTO "auth_permission" VALUES(54,16,'change_workflowtask','Can change workflow task order');
INSERT INTO "auth_permission" VALUES(55,16,'delete_workflowtask','Can delete workflow task order');
INSERT INTO "auth_permission" VALUES(56,16,'view_workflowtask','Can view workflow task order');
INSERT INTO "auth_permission" VALUES(57,17,'add_task','Can add task');
INSERT INTO "auth_permission" VALUES(58,17,'change_task','Can change task');
INSERT INTO "auth_permission" VALUES(59,17,'delete_task','Can delete task');
INSERT INTO "auth_permission" VALUES(60,17,'view_task','Can view task');
INSERT INTO "auth_permission" VALUES(61,2,'add_groupapprovaltask','Can add Group approval task');
INSERT INTO "auth_permission" VALUES(62,2,'change_groupapprovaltask','Can change Group approval task');
INSERT INTO "auth_permission" VALUES(63,2,'delete_groupapprovaltask','Can delete Group approval task');
INSERT INTO "auth_permission" VALUES(64,2,'view_groupapprovaltask','Can view Group approval task');
INSERT INTO "auth_permission" VALUES(65,18,'add_taskstate','Can add Task state');
INSERT INTO "auth_permission" VALUES(66,18,'change_taskstate','Can change Task state');
INSERT INTO "auth_permission" VALUES(67,18,'delete_taskstate','Can delete Task state');
INSERT INTO "auth_permission" VALUES(68,18,'view_taskstate','Can view Task state');
INSERT INTO "auth_permission" VALUES(69,1,'add_page','Can add page');
INSERT INTO "auth_permission" VALUES(70,1,'change_page','Can change page');
INSERT INTO "auth_permission" VALUES(71,1,'delete_page','Can delete page');
INSERT INTO "auth_permission" VALUES(72,1,'view_page','Can view page');
INSERT INTO "auth_permission" VALUES(73,1,'bulk_delete_page','Delete pages with children');
INSERT INTO "auth_permission" VALUES(74,1,'lock_page','Lock/unlock pages you''ve locked');
INSERT INTO "auth_permission" VALUES(75,1,'publish_page','Publish any page');
INSERT INTO "auth_permission" VALUES(76,1,'unlock_page','Unlock any page');
INSERT INTO "auth_permission" VALUES(77,19,'add_grouppagepermission','Can add group page permission');
INSERT INTO "auth_permission" VALUES(78,19,'change_grouppagepermission','Can change group page permission');
INSERT INTO "auth_permission" VALUES(79,19,'delete_grouppagepermission','Can delete group page permission');
INSERT INTO "auth_permission" VALUES(80,19,'view_grouppagepermission','Can view group page permission');
INSERT INTO "auth_permission" VALUES(81,20,'add_pageviewrestriction','Can add page view restriction');
INSERT INTO "auth_permission" VALUES(82,20,'change_pageviewrestriction','Can change page view restriction');
INSERT INTO "auth_permission" VALUES(83,20,'delete_pageviewrestriction','Can delete page view restriction');
INSERT INTO "auth_permission" VALUES(84,20,'view_pageviewrestriction','Can view page view restriction');
INSERT INTO "auth_permission" VALUES(85,21,'add_workflowpage','Can add workflow page');
INSERT INTO "auth_permission" VALUES(86,21,'change_workflowpage','Can change workflow page');
INSERT INTO "auth_permission" VALUES(87,21,'delete_workflowpage','Can delete workflow page');
INSERT INTO "auth_permission" VALUES(88,21,'view_workflowpage','Can view workflow page');
INSERT INTO "auth_permission" VALUES(89,22,'add_pagelogentry','Can add page log entry');
INSERT INTO "auth_permission" VALUES(90,22,'change_pagelogentry','Can change page log entry');
INSERT INTO "auth_permission" VALUES(91,22,'delete_pagelogentry','Can delete page log entry');
INSERT INTO "auth_permission" VALUES(92,22,'view_pagelogentry','Can view page log entry');
INSERT INTO "auth_permission" VALUES(93,23,'add_comment','Can add comment');
INSERT INTO "auth_permission" VALUES(94,23,'change_comment','Can change comment');
INSERT INTO "auth_permission" VALUES(95,23,'delete_comment','Can delete comment');
INSERT INTO "auth_permission" VALUES(96,23,'view_comment','Can view comment');
INSERT INTO "auth_permission" VALUES(97,24,'add_commentreply','Can add comment reply');
INSERT INTO "auth_permission" VALUES(98,24,'change_commentreply','Can change comment reply');
INSERT INTO "auth_permission" VALUES(99,24,'delete_commentreply','Can delete comment reply');
INSERT INTO "auth_permission" VALUES(100,24,'view_commentreply','Can view comment reply');
INSERT INTO "auth_permission" VALUES(101,25,'add_pagesubscription','Can add page subscription');
INSERT INTO "auth_permission" VALUES(102,25,'change_pagesubscription','Can change page subscription');
INSERT INTO "auth_permission" VALUES(103,25,'delete_pagesubscription','Can delete page subscription');
INSERT INTO "auth_permission" VALUES(104,25,'view_pagesubscription','Can view page subscription');
INSERT INTO "auth_permission" VALUES(105,26,'add_referenceindex','Can add reference index');
INSERT INTO "auth_permission" VALUES(106,26,'change_referenceindex','Can change reference index');
INSERT INTO "auth_permission" VALUES(107,26,'delete_referenceindex','Can delete reference index');
INSERT INTO "auth_permission" VALUES(108,26,'view_referenceindex','Can view reference index');
INSERT INTO "auth_permission" VALUES(109,27,'add_claimrule','Can add claim rule');
INSERT INTO "auth_permission" VALUES(110,27,'change_claimrule','Can change claim rule');
INSERT INTO "auth_permission" VALUES(111,27,'delete_claimrule','Can delete claim rule');
INSERT INTO "auth_permission" VALUES(112,27,'view_claimrule','Can view claim rule');
INSERT INTO "auth_permission" VALUES(113,28,'add_claimwords','Can add words that rules share');
INSERT INTO "auth_permission" VALUES(114,28,'change_claimwords','Can change words that rules share');
INSERT INTO "auth_permission" VALUES(115,28,'delete_claimwords','Can delete words that rules share');
INSERT INTO "auth_permission" VALUES(116,28,'view_claimwords','Can view words that rules share');
INSERT INTO "auth_permission" VALUES(117,29,'add_keptsentence','Can add kept sentence');
INSERT INTO "auth_permission" VALUES(118,29,'change_keptsentence','Can change kept sentence');
INSERT INTO "auth_permission" VALUES(119,29,'delete_keptsentence','Can delete kept sentence');
INSERT INTO "auth_permission" VALUES(120,29,'view_keptsentence','Can view kept sentence');
INSERT INTO "auth_permission" VALUES(121,30,'add_publicclaim','Can add public claim');
INSERT INTO "auth_permission" VALUES(122,30,'change_publicclaim','Can change public claim');
INSERT INTO "auth_permission" VALUES(123,30,'delete_publicclaim','Can delete public claim');
INSERT INTO "auth_permission" VALUES(124,30,'view_publicclaim','Can view public claim');
INSERT INTO "auth_permission" VALUES(125,31,'add_image','Can add image');
INSERT INTO "auth_permission" VALUES(126,31,'change_image','Can change image');
INSERT INTO "auth_permission" VALUES(127,31,'delete_image','Can delete image');
INSERT INTO "auth_permission" VALUES(128,32,'access_admin','Can access Wagtail admin');
INSERT INTO "auth_permission" VALUES(129,31,'choose_image','Can choose image');
INSERT INTO "auth_permission" VALUES(130,37,'add_bodyregion','Can add body region');
INSERT INTO "auth_permission" VALUES(131,37,'change_bodyregion','Can change body region');
INSERT INTO "auth_permission" VALUES(132,37,'delete_bodyregion','Can delete body region');
INSERT INTO "auth_permission" VALUES(133,37,'view_bodyregion','Can view body region');
INSERT INTO "auth_permission" VALUES(134,38,'add_regionproduct','Can add product of a region');
INSERT INTO "auth_permission" VALUES(135,38,'change_regionproduct','Can change product of a region');
INSERT INTO "auth_permission" VALUES(136,38,'delete_regionproduct','Can delete product of a region');
INSERT INTO "auth_permission" VALUES(137,38,'view_regionproduct','Can view product of a region');
INSERT INTO "auth_permission" VALUES(138,39,'add_redirect','Can add redirect');
INSERT INTO "auth_permission" VALUES(139,39,'change_redirect','Can change redirect');
INSERT INTO "auth_permission" VALUES(140,39,'delete_redirect','Can delete redirect');
INSERT INTO "auth_permission" VALUES(141,39,'view_redirect','Can view redirect');
INSERT INTO "auth_permission" VALUES(142,40,'add_searchword','Can add search word');
INSERT INTO "auth_permission" VALUES(143,40,'change_searchword','Can change search word');
INSERT INTO "auth_permission" VALUES(144,40,'delete_searchword','Can delete search word');
INSERT INTO "auth_permission" VALUES(145,40,'view_searchword','Can view search word');
INSERT INTO "auth_permission" VALUES(146,41,'add_searchday','Can add search day');
INSERT INTO "auth_permission" VALUES(147,41,'change_searchday','Can change search day');
INSERT INTO "auth_permission" VALUES(148,41,'delete_searchday','Can delete search day');
INSERT INTO "auth_permission" VALUES(149,41,'view_searchday','Can view search day');
INSERT INTO "auth_permission" VALUES(150,42,'add_searchdocument','Can add search document');
INSERT INTO "auth_permission" VALUES(151,42,'change_searchdocument','Can change search document');
INSERT INTO "auth_permission" VALUES(152,42,'delete_searchdocument','Can delete search document');
INSERT INTO "auth_permission" VALUES(153,42,'view_searchdocument','Can view search document');
INSERT INTO "auth_permission" VALUES(154,43,'add_searchcode','Can add search code');
INSERT INTO "auth_permission" VALUES(155,43,'change_searchcode','Can change search code');
INSERT INTO "auth_permission" VALUES(156,43,'delete_searchcode','Can delete search code');
INSERT INTO "auth_permission" VALUES(157,43,'view_searchcode','Can view search code');
INSERT INTO "auth_permission" VALUES(158,44,'add_searchstart','Can add search start');
INSERT INTO "auth_permission" VALUES(159,44,'change_searchstart','Can change search start');
INSERT INTO "auth_permission" VALUES(160,44,'delete_searchstart','Can delete search start');
INSERT INTO "auth_permission" VALUES(161,44,'view_searchstart','Can view search start');
INSERT INTO "auth_permission" VALUES(162,45,'add_searchterm','Can add search term');
INSERT INTO "auth_permission" VALUES(163,45,'change_searchterm','Can change search term');
INSERT INTO "auth_permission" VALUES(164,45,'delete_searchterm','Can delete search term');
INSERT INTO "auth_permission" VALUES(165,45,'view_searchterm','Can view search term');
INSERT INTO "auth_permission" VALUES(166,46,'add_jobrun','Can add job run');
INSERT INTO "auth_permission" VALUES(167,46,'change_jobrun','Can change job run');
INSERT INTO "auth_permission" VALUES(168,46,'delete_jobrun','Can delete job run');
INSERT INTO "auth_permission" VALUES(169,46,'view_jobrun','Can view job run');
INSERT INTO "auth_permission" VALUES(170,47,'add_shopnote','Can add note above every page');
INSERT INTO "auth_permission" VALUES(171,47,'change_shopnote','Can change note above every page');
INSERT INTO "auth_permission" VALUES(172,47,'delete_shopnote','Can delete note above every page');
INSERT INTO "auth_permission" VALUES(173,47,'view_shopnote','Can view note above every page');
INSERT INTO "auth_permission" VALUES(174,47,'publish_shopnote','Can publish note above every page');
INSERT INTO "auth_permission" VALUES(175,48,'add_document','Can add document');
INSERT INTO "auth_permission" VALUES(176,48,'change_document','Can change document');
INSERT INTO "auth_permission" VALUES(177,48,'delete_document','Can delete document');
INSERT INTO "auth_permission" VALUES(178,48,'choose_document','Can choose document');
INSERT INTO "auth_permission" VALUES(179,49,'add_menu','Can add menu');
INSERT INTO "auth_permission" VALUES(180,49,'change_menu','Can change menu');
INSERT INTO "auth_permission" VALUES(181,49,'delete_menu','Can delete menu');
INSERT INTO "auth_permission" VALUES(182,49,'view_menu','Can view menu');
INSERT INTO "auth_permission" VALUES(183,50,'add_campaign','Can add campaign');
INSERT INTO "auth_permission" VALUES(184,50,'change_campaign','Can change campaign');
INSERT INTO "auth_permission" VALUES(185,50,'delete_campaign','Can delete campaign');
INSERT INTO "auth_permission" VALUES(186,50,'view_campaign','Can view campaign');
INSERT INTO "auth_permission" VALUES(187,51,'add_campaignoffer','Can add campaign offer');
INSERT INTO "auth_permission" VALUES(188,51,'change_campaignoffer','Can change campaign offer');
INSERT INTO "auth_permission" VALUES(189,51,'delete_campaignoffer','Can delete campaign offer');
INSERT INTO "auth_permission" VALUES(190,51,'view_campaignoffer','Can view campaign offer');
INSERT INTO "auth_permission" VALUES(191,52,'add_campaignpage','Can add campaign page');
INSERT INTO "auth_permission" VALUES(192,52,'change_campaignpage','Can change campaign page');
INSERT INTO "auth_permission" VALUES(193,52,'delete_campaignpage','Can delete campaign page');
INSERT INTO "auth_permission" VALUES(194,52,'view_campaignpage','Can view campaign page');
INSERT INTO "auth_permission" VALUES(195,53,'add_menulink','Can add menu link');
INSERT INTO "auth_permission" VALUES(196,53,'change_menulink','Can change menu link');
INSERT INTO "auth_permission" VALUES(197,53,'delete_menulink','Can delete menu link');
INSERT INTO "auth_permission" VALUES(198,53,'view_menulink','Can view menu link');
INSERT INTO "auth_permission" VALUES(199,54,'add_opening','Can add opening');
INSERT INTO "auth_permission" VALUES(200,54,'change_opening','Can change opening');
INSERT INTO "auth_permission" VALUES(201,54,'delete_opening','Can delete opening');
INSERT INTO "auth_permission" VALUES(202,54,'view_opening','Can view opening');
INSERT INTO "auth_permission" VALUES(203,35,'add_articleindexpage','Can add article index page');
INSERT INTO "auth_permission" VALUES(204,35,'change_articleindexpage','Can change article index page');
INSERT INTO "auth_permission" VALUES(205,35,'delete_articleindexpage','Can delete article index page');
INSERT INTO "auth_permission" VALUES(206,35,'view_articleindexpage','Can view article index page');
INSERT INTO "auth_permission" VALUES(207,55,'add_contactpage','Can add contact page');
INSERT INTO "auth_permission" VALUES(208,55,'change_contactpage','Can change contact page');
INSERT INTO "auth_permission" VALUES(209,55,'delete_contactpage','Can delete contact page');
INSERT INTO "auth_permission" VALUES(210,55,'view_contactpage','Can view contact page');
INSERT INTO "auth_permission" VALUES(211,34,'add_guideindexpage','Can add guide index page');
INSERT INTO "auth_permission" VALUES(212,34,'change_guideindexpage','Can change guide index page');
INSERT INTO "auth_permission" VALUES(213,34,'delete_guideindexpage','Can delete guide index page');
INSERT INTO "auth_permission" VALUES(214,34,'view_guideindexpage','Can view guide index page');
INSERT INTO "auth_permission" VALUES(215,36,'add_regionindexpage','Can add region index page');
INSERT INTO "auth_permission" VALUES(216,36,'change_regionindexpage','Can change region index page');
INSERT INTO "auth_permission" VALUES(217,36,'delete_regionindexpage','Can delete region index page');
INSERT INTO "auth_permission" VALUES(218,36,'view_regionindexpage','Can view region index page');
INSERT INTO "auth_permission" VALUES(219,56,'add_standardpage','Can add standard page');
INSERT INTO "auth_permission" VALUES(220,56,'change_standardpage','Can change standard page');
INSERT INTO "auth_permission" VALUES(221,56,'delete_standardpage','Can delete standard page');
INSERT INTO "auth_permission" VALUES(222,56,'view_standardpage','Can view standard page');
INSERT INTO "auth_permission" VALUES(223,57,'add_articlepage','Can add article page');
INSERT INTO "auth_permission" VALUES(224,57,'change_articlepage','Can change article page');
INSERT INTO "auth_permission" VALUES(225,57,'delete_articlepage','Can delete article page');
INSERT INTO "auth_permission" VALUES(226,57,'view_articlepage','Can view article page');
INSERT INTO "auth_permission" VALUES(227,58,'add_guidepage','Can add guide page');
INSERT INTO "auth_permission" VALUES(228,58,'change_guidepage','Can change guide page');
INSERT INTO "auth_permission" VALUES(229,58,'delete_guidepage','Can delete guide page');
INSERT INTO "auth_permission" VALUES(230,58,'view_guidepage','Can view guide page');
INSERT INTO "auth_permission" VALUES(231,59,'add_guidesituation','Can add guide situation');
INSERT INTO "auth_permission" VALUES(232,59,'change_guidesituation','Can change guide situation');
INSERT INTO "auth_permission" VALUES(233,59,'delete_guidesituation','Can delete guide situation');
INSERT INTO "auth_permission" VALUES(234,59,'view_guidesituation','Can view guide situation');
INSERT INTO "auth_permission" VALUES(235,33,'add_homepage','Can add home page');
INSERT INTO "auth_permission" VALUES(236,33,'change_homepage','Can change home page');
INSERT INTO "auth_permission" VALUES(237,33,'delete_homepage','Can delete home page');
INSERT INTO "auth_permission" VALUES(238,33,'view_homepage','Can view home page');
INSERT INTO "auth_permission" VALUES(239,60,'add_homeguide','Can add home guide');
INSERT INTO "auth_permission" VALUES(240,60,'change_homeguide','Can change home guide');
INSERT INTO "auth_permission" VALUES(241,60,'delete_homeguide','Can delete home guide');
INSERT INTO "auth_permission" VALUES(242,60,'view_homeguide','Can view home guide');
INSERT INTO "auth_permission" VALUES(243,61,'add_homearticle','Can add home article');
INSERT INTO "auth_permission" VALUES(244,61,'change_homearticle','Can change home article');
INSERT INTO "auth_permission" VALUES(245,61,'delete_homearticle','Can delete home article');
INSERT INTO "auth_permission" VALUES(246,61,'view_homearticle','Can view home article');
INSERT INTO "auth_permission" VALUES(247,62,'add_regionpage','Can add region page');
INSERT INTO "auth_permission" VALUES(248,62,'change_regionpage','Can change region page');
INSERT INTO "auth_permission" VALUES(249,62,'delete_regionpage','Can delete region page');
INSERT INTO "auth_permission" VALUES(250,62,'view_regionpage','Can view region page');
INSERT INTO "auth_permission" VALUES(251,63,'add_sharepicture','Can add share picture');
INSERT INTO "auth_permission" VALUES(252,63,'change_sharepicture','Can change share picture');
INSERT INTO "auth_permission" VALUES(253,63,'delete_sharepicture','Can delete share picture');
INSERT INTO "auth_permission" VALUES(254,63,'view_sharepicture','Can view share picture');
INSERT INTO "auth_permission" VALUES(255,64,'add_pinnedproduct','Can add pinned product');
INSERT INTO "auth_permission" VALUES(256,64,'change_pinnedproduct','Can change pinned product');
INSERT INTO "auth_permission" VALUES(257,64,'delete_pinnedproduct','Can delete pinned product');
INSERT INTO "auth_permission" VALUES(258,64,'view_pinnedproduct','Can view pinned product');
INSERT INTO "auth_permission" VALUES(259,65,'add_hometape','Can add home tape');
INSERT INTO "auth_permission" VALUES(260,65,'change_hometape','Can change home tape');
INSERT INTO "auth_permission" VALUES(261,65,'delete_hometape','Can delete home tape');
INSERT INTO "auth_permission" VALUES(262,65,'view_hometape','Can view home tape');
INSERT INTO "auth_permission" VALUES(263,66,'add_guidefits','Can add guide fits');
INSERT INTO "auth_permission" VALUES(264,66,'change_guidefits','Can change guide fits');
INSERT INTO "auth_permission" VALUES(265,66,'delete_guidefits','Can delete guide fits');
INSERT INTO "auth_permission" VALUES(266,66,'view_guidefits','Can view guide fits');
INSERT INTO "auth_permission" VALUES(267,67,'sign_guide','Can sign guides as their reviewer');
INSERT INTO "auth_permission" VALUES(268,69,'add_formpage','Can add form page');
INSERT INTO "auth_permission" VALUES(269,69,'change_formpage','Can change form page');
INSERT INTO "auth_permission" VALUES(270,69,'delete_formpage','Can delete form page');
INSERT INTO "auth_permission" VALUES(271,69,'view_formpage','Can view form page');
INSERT INTO "auth_permission" VALUES(272,70,'add_dailyviews','Can add daily views');
INSERT INTO "auth_permission" VALUES(273,70,'change_dailyviews','Can change daily views');
INSERT INTO "auth_permission" VALUES(274,70,'delete_dailyviews','Can delete daily views');
INSERT INTO "auth_permission" VALUES(275,70,'view_dailyviews','Can view daily views');
INSERT INTO "auth_permission" VALUES(276,71,'add_verdict','Can add verdict');
INSERT INTO "auth_permission" VALUES(277,71,'change_verdict','Can change verdict');
INSERT INTO "auth_permission" VALUES(278,71,'delete_verdict','Can delete verdict');
INSERT INTO "auth_permission" VALUES(279,71,'view_verdict','Can view verdict');
INSERT INTO "auth_permission" VALUES(280,72,'add_answercount','Can add answer count');
INSERT INTO "auth_permission" VALUES(281,72,'change_answercount','Can change answer count');
INSERT INTO "auth_permission" VALUES(282,72,'delete_answercount','Can delete answer count');
INSERT INTO "auth_permission" VALUES(283,72,'view_answercount','Can view answer count');
INSERT INTO "auth_permission" VALUES(284,73,'add_user','Can add User');
INSERT INTO "auth_permission" VALUES(285,73,'change_user','Can change User');
INSERT INTO "auth_permission" VALUES(286,73,'delete_user','Can delete User');
INSERT INTO "auth_permission" VALUES(287,73,'view_user','Can view User');
INSERT INTO "auth_permission" VALUES(288,74,'add_loginevent','Can add log-in');
INSERT INTO "auth_permission" VALUES(289,74,'change_loginevent','Can change log-in');
INSERT INTO "auth_permission" VALUES(290,74,'delete_loginevent','Can delete log-in');
INSERT INTO "auth_permission" VALUES(291,74,'view_loginevent','Can view log-in');
INSERT INTO "auth_permission" VALUES(292,75,'add_tapepackage','Can add tape package');
INSERT INTO "auth_permission" VALUES(293,75,'change_tapepackage','Can change tape package');
INSERT INTO "auth_permission" VALUES(294,75,'delete_tapepackage','Can delete tape package');
INSERT INTO "auth_permission" VALUES(295,75,'view_tapepackage','Can view tape package');
INSERT INTO "auth_permission" VALUES(296,76,'add_tapecolor','Can add color');
INSERT INTO "auth_permission" VALUES(297,76,'change_tapecolor','Can change color');
INSERT INTO "auth_permission" VALUES(298,76,'delete_tapecolor','Can delete color');
INSERT INTO "auth_permission" VALUES(299,76,'view_tapecolor','Can view color');
INSERT INTO "auth_permission" VALUES(300,77,'add_tapefabric','Can add fabric');
INSERT INTO "auth_permission" VALUES(301,77,'change_tapefabric','Can change fabric');
INSERT INTO "auth_permission" VALUES(302,77,'delete_tapefabric','Can delete fabric');
INSERT INTO "auth_permission" VALUES(303,77,'view_tapefabric','Can view fabric');
INSERT INTO "auth_permission" VALUES(304,78,'add_productpicture','Can add product picture');
INSERT INTO "auth_permission" VALUES(305,78,'change_productpicture','Can change product picture');
INSERT INTO "auth_permission" VALUES(306,78,'delete_productpicture','Can delete product picture');
INSERT INTO "auth_permission" VALUES(307,78,'view_productpicture','Can view product picture');
INSERT INTO "auth_permission" VALUES(308,79,'add_shortlink','Can add short link');
INSERT INTO "auth_permission" VALUES(309,79,'change_shortlink','Can change short link');
INSERT INTO "auth_permission" VALUES(310,79,'delete_shortlink','Can delete short link');
INSERT INTO "auth_permission" VALUES(311,79,'view_shortlink','Can view short link');
INSERT INTO "auth_permission" VALUES(312,80,'add_linkday','Can add link day');
INSERT INTO "auth_permission" VALUES(313,80,'change_linkday','Can change link day');
INSERT INTO "auth_permission" VALUES(314,80,'delete_linkday','Can delete link day');
INSERT INTO "auth_permission" VALUES(315,80,'view_linkday','Can view link day');
INSERT INTO "auth_permission" VALUES(316,81,'add_checkoutattempt','Can add checkout attempt');
INSERT INTO "auth_permission" VALUES(317,81,'change_checkoutattempt','Can change checkout attempt');
INSERT INTO "auth_permission" VALUES(318,81,'delete_checkoutattempt','Can delete checkout attempt');
INSERT INTO "auth_permission" VALUES(319,81,'view_checkoutattempt','Can view checkout attempt');
INSERT INTO "auth_permission" VALUES(320,82,'add_offerclaim','Can add offer claim');
INSERT INTO "auth_permission" VALUES(321,82,'change_offerclaim','Can change offer claim');
INSERT INTO "auth_permission" VALUES(322,82,'delete_offerclaim','Can delete offer claim');
INSERT INTO "auth_permission" VALUES(323,82,'view_offerclaim','Can view offer claim');
INSERT INTO "auth_permission" VALUES(324,83,'add_paymentevent','Can add payment event');
INSERT INTO "auth_permission" VALUES(325,83,'change_paymentevent','Can change payment event');
INSERT INTO "auth_permission" VALUES(326,83,'delete_paymentevent','Can delete payment event');
INSERT INTO "auth_permission" VALUES(327,83,'view_paymentevent','Can view payment event');
INSERT INTO "auth_permission" VALUES(328,84,'add_stockhold','Can add stock hold');
INSERT INTO "auth_permission" VALUES(329,84,'change_stockhold','Can change stock hold');
INSERT INTO "auth_permission" VALUES(330,84,'delete_stockhold','Can delete stock hold');
INSERT INTO "auth_permission" VALUES(331,84,'view_stockhold','Can view stock hold');
INSERT INTO "auth_permission" VALUES(332,85,'add_mail','Can add mail');
INSERT INTO "auth_permission" VALUES(333,85,'change_mail','Can change mail');
INSERT INTO "auth_permission" VALUES(334,85,'delete_mail','Can delete mail');
INSERT INTO "auth_permission" VALUES(335,85,'view_mail','Can view mail');
INSERT INTO "auth_permission" VALUES(336,86,'add_backinstockalert','Can add back in stock alert');
INSERT INTO "auth_permission" VALUES(337,86,'change_backinstockalert','Can change back in stock alert');
INSERT INTO "auth_permission" VALUES(338,86,'delete_backinstockalert','Can delete back in stock alert');
INSERT INTO "auth_permission" VALUES(339,86,'view_backinstockalert','Can view back in stock alert');
INSERT INTO "auth_permission" VALUES(340,87,'add_subscriber','Can add subscriber');
INSERT INTO "auth_permission" VALUES(341,87,'change_subscriber','Can change subscriber');
INSERT INTO "auth_permission" VALUES(342,87,'delete_subscriber','Can delete subscriber');
INSERT INTO "auth_permission" VALUES(343,87,'view_subscriber','Can view subscriber');
INSERT INTO "auth_permission" VALUES(344,88,'add_newsletter','Can add newsletter');
INSERT INTO "auth_permission" VALUES(345,88,'change_newsletter','Can change newsletter');
INSERT INTO "auth_permission" VALUES(346,88,'delete_newsletter','Can delete newsletter');
INSERT INTO "auth_permission" VALUES(347,88,'view_newsletter','Can view newsletter');
INSERT INTO "auth_permission" VALUES(348,88,'send_newsletter','Can send a newsletter to all subscribers');
INSERT INTO "auth_permission" VALUES(349,89,'add_newsletterpart','Can add newsletter part');
INSERT INTO "auth_permission" VALUES(350,89,'change_newsletterpart','Can change newsletter part');
INSERT INTO "auth_permission" VALUES(351,89,'delete_newsletterpart','Can delete newsletter part');
INSERT INTO "auth_permission" VALUES(352,89,'view_newsletterpart','Can view newsletter part');
INSERT INTO "auth_permission" VALUES(353,90,'add_delivery','Can add delivery');
INSERT INTO "auth_permission" VALUES(354,90,'change_delivery','Can change delivery');
INSERT INTO "auth_permission" VALUES(355,90,'delete_delivery','Can delete delivery');
INSERT INTO "auth_permission" VALUES(356,90,'view_delivery','Can view delivery');
INSERT INTO "auth_permission" VALUES(357,91,'add_salestaxrate','Can add sales tax rate');
INSERT INTO "auth_permission" VALUES(358,91,'change_salestaxrate','Can change sales tax rate');
INSERT INTO "auth_permission" VALUES(359,91,'delete_salestaxrate','Can delete sales tax rate');
INSERT INTO "auth_permission" VALUES(360,91,'view_salestaxrate','Can view sales tax rate');
INSERT INTO "auth_permission" VALUES(361,92,'add_trialsession','Can add trial session');
INSERT INTO "auth_permission" VALUES(362,92,'change_trialsession','Can change trial session');
INSERT INTO "auth_permission" VALUES(363,92,'delete_trialsession','Can delete trial session');
INSERT INTO "auth_permission" VALUES(364,92,'view_trialsession','Can view trial session');
INSERT INTO "auth_permission" VALUES(365,93,'add_trialrefund','Can add trial refund');
INSERT INTO "auth_permission" VALUES(366,93,'change_trialrefund','Can change trial refund');
INSERT INTO "auth_permission" VALUES(367,93,'delete_trialrefund','Can delete trial refund');
INSERT INTO "auth_permission" VALUES(368,93,'view_trialrefund','Can view trial refund');
INSERT INTO "auth_permission" VALUES(369,94,'add_orderevent','Can add order event');
INSERT INTO "auth_permission" VALUES(370,94,'change_orderevent','Can change order event');
INSERT INTO "auth_permission" VALUES(371,94,'delete_orderevent','Can delete order event');
INSERT INTO "auth_permission" VALUES(372,94,'view_orderevent','Can view order event');
INSERT INTO "auth_permission" VALUES(373,95,'add_shipment','Can add shipment');
INSERT INTO "auth_permission" VALUES(374,95,'change_shipment','Can change shipment');
INSERT INTO "auth_permission" VALUES(375,95,'delete_shipment','Can delete shipment');
INSERT INTO "auth_permission" VALUES(376,95,'view_shipment','Can view shipment');
INSERT INTO "auth_permission" VALUES(377,96,'add_orderhold','Can add order hold');
INSERT INTO "auth_permission" VALUES(378,96,'change_orderhold','Can change order hold');
INSERT INTO "auth_permission" VALUES(379,96,'delete_orderhold','Can delete order hold');
INSERT INTO "auth_permission" VALUES(380,96,'view_orderhold','Can view order hold');
INSERT INTO "auth_permission" VALUES(381,97,'add_packageweight','Can add package weight');
INSERT INTO "auth_permission" VALUES(382,97,'change_packageweight','Can change package weight');
INSERT INTO "auth_permission" VALUES(383,97,'delete_packageweight','Can delete package weight');
INSERT INTO "auth_permission" VALUES(384,97,'view_packageweight','Can view package weight');
INSERT INTO "auth_permission" VALUES(385,98,'add_shippingrate','Can add shipping rate');
INSERT INTO "auth_permission" VALUES(386,98,'change_shippingrate','Can change shipping rate');
INSERT INTO "auth_permission" VALUES(387,98,'delete_shippingrate','Can delete shipping rate');
INSERT INTO "auth_permission" VALUES(388,98,'view_shippingrate','Can view shipping rate');
INSERT INTO "auth_permission" VALUES(389,99,'add_promisedarrival','Can add promised arrival');
INSERT INTO "auth_permission" VALUES(390,99,'change_promisedarrival','Can change promised arrival');
INSERT INTO "auth_permission" VALUES(391,99,'delete_promisedarrival','Can delete promised arrival');
INSERT INTO "auth_permission" VALUES(392,99,'view_promisedarrival','Can view promised arrival');
INSERT INTO "auth_permission" VALUES(393,100,'add_refund','Can add refund');
INSERT INTO "auth_permission" VALUES(394,100,'change_refund','Can change refund');
INSERT INTO "auth_permission" VALUES(395,100,'delete_refund','Can delete refund');
INSERT INTO "auth_permission" VALUES(396,100,'view_refund','Can view refund');
INSERT INTO "auth_permission" VALUES(397,101,'add_dispute','Can add dispute');
INSERT INTO "auth_permission" VALUES(398,101,'change_dispute','Can change dispute');
INSERT INTO "auth_permission" VALUES(399,101,'delete_dispute','Can delete dispute');
INSERT INTO "auth_permission" VALUES(400,101,'view_dispute','Can view dispute');
INSERT INTO "auth_permission" VALUES(401,103,'add_cartlinesource','Can add cart line source');
INSERT INTO "auth_permission" VALUES(402,103,'change_cartlinesource','Can change cart line source');
INSERT INTO "auth_permission" VALUES(403,103,'delete_cartlinesource','Can delete cart line source');
INSERT INTO "auth_permission" VALUES(404,103,'view_cartlinesource','Can view cart line source');
INSERT INTO "auth_permission" VALUES(405,104,'add_dailyadds','Can add daily adds');
INSERT INTO "auth_permission" VALUES(406,104,'change_dailyadds','Can change daily adds');
INSERT INTO "auth_permission" VALUES(407,104,'delete_dailyadds','Can delete daily adds');
INSERT INTO "auth_permission" VALUES(408,104,'view_dailyadds','Can view daily adds');
INSERT INTO "auth_permission" VALUES(409,105,'add_orderlinesource','Can add order line source');
INSERT INTO "auth_permission" VALUES(410,105,'change_orderlinesource','Can change order line source');
INSERT INTO "auth_permission" VALUES(411,105,'delete_orderlinesource','Can delete order line source');
INSERT INTO "auth_permission" VALUES(412,105,'view_orderlinesource','Can view order line source');
INSERT INTO "auth_permission" VALUES(413,106,'add_compareprice','Can add compare price');
INSERT INTO "auth_permission" VALUES(414,106,'change_compareprice','Can change compare price');
INSERT INTO "auth_permission" VALUES(415,106,'delete_compareprice','Can delete compare price');
INSERT INTO "auth_permission" VALUES(416,106,'view_compareprice','Can view compare price');
INSERT INTO "auth_permission" VALUES(417,107,'add_sentform','Can add sent form');
INSERT INTO "auth_permission" VALUES(418,107,'change_sentform','Can change sent form');
INSERT INTO "auth_permission" VALUES(419,107,'delete_sentform','Can delete sent form');
INSERT INTO "auth_permission" VALUES(420,107,'view_sentform','Can view sent form');
INSERT INTO "auth_permission" VALUES(421,108,'add_boughttape','Can add bought tape');
INSERT INTO "auth_permission" VALUES(422,108,'change_boughttape','Can change bought tape');
INSERT INTO "auth_permission" VALUES(423,108,'delete_boughttape','Can delete bought tape');
INSERT INTO "auth_permission" VALUES(424,108,'view_boughttape','Can view bought tape');
INSERT INTO "auth_permission" VALUES(425,109,'add_scheduledmail','Can add scheduled mail');
INSERT INTO "auth_permission" VALUES(426,109,'change_scheduledmail','Can change scheduled mail');
INSERT INTO "auth_permission" VALUES(427,109,'delete_scheduledmail','Can delete scheduled mail');
INSERT INTO "auth_permission" VALUES(428,109,'view_scheduledmail','Can view scheduled mail');
INSERT INTO "auth_permission" VALUES(429,110,'view_sales','Can see what the shop sold');
INSERT INTO "auth_permission" VALUES(430,110,'refund_order','Can refund and cancel orders');
INSERT INTO "auth_permission" VALUES(431,110,'moderate_reviews','Can approve and refuse reviews');
INSERT INTO "auth_permission" VALUES(432,111,'add_customernote','Can add customer note');
INSERT INTO "auth_permission" VALUES(433,111,'change_customernote','Can change customer note');
INSERT INTO "auth_permission" VALUES(434,111,'delete_customernote','Can delete customer note');
INSERT INTO "auth_permission" VALUES(435,111,'view_customernote','Can view customer note');
INSERT INTO "auth_permission" VALUES(436,112,'add_productdraft','Can add product');
INSERT INTO "auth_permission" VALUES(437,112,'change_productdraft','Can change product');
INSERT INTO "auth_permission" VALUES(438,112,'delete_productdraft','Can delete product');
INSERT INTO "auth_permission" VALUES(439,112,'view_productdraft','Can view product');
INSERT INTO "auth_permission" VALUES(440,113,'add_draftvariant','Can add variant');
INSERT INTO "auth_permission" VALUES(441,113,'change_draftvariant','Can change variant');
INSERT INTO "auth_permission" VALUES(442,113,'delete_draftvariant','Can delete variant');
INSERT INTO "auth_permission" VALUES(443,113,'view_draftvariant','Can view variant');
INSERT INTO "auth_permission" VALUES(444,114,'add_draftspec','Can add specification');
INSERT INTO "auth_permission" VALUES(445,114,'change_draftspec','Can change specification');
INSERT INTO "auth_permission" VALUES(446,114,'delete_draftspec','Can delete specification');
INSERT INTO "auth_permission" VALUES(447,114,'view_draftspec','Can view specification');
INSERT INTO "auth_permission" VALUES(448,115,'add_draftregion','Can add body region');
INSERT INTO "auth_permission" VALUES(449,115,'change_draftregion','Can change body region');
INSERT INTO "auth_permission" VALUES(450,115,'delete_draftregion','Can delete body region');
INSERT INTO "auth_permission" VALUES(451,115,'view_draftregion','Can view body region');
INSERT INTO "auth_permission" VALUES(452,116,'add_draftrecommendation','Can add product that goes well with it');
INSERT INTO "auth_permission" VALUES(453,116,'change_draftrecommendation','Can change product that goes well with it');
INSERT INTO "auth_permission" VALUES(454,116,'delete_draftrecommendation','Can delete product that goes well with it');
INSERT INTO "auth_permission" VALUES(455,116,'view_draftrecommendation','Can view product that goes well with it');
INSERT INTO "auth_permission" VALUES(456,117,'add_draftpicture','Can add picture');
INSERT INTO "auth_permission" VALUES(457,117,'change_draftpicture','Can change picture');
INSERT INTO "auth_permission" VALUES(458,117,'delete_draftpicture','Can delete picture');
INSERT INTO "auth_permission" VALUES(459,117,'view_draftpicture','Can view picture');
INSERT INTO "auth_permission" VALUES(460,118,'add_variantkey','Can add variant key');
INSERT INTO "auth_permission" VALUES(461,118,'change_variantkey','Can change variant key');
INSERT INTO "auth_permission" VALUES(462,118,'delete_variantkey','Can delete variant key');
INSERT INTO "auth_permission" VALUES(463,118,'view_variantkey','Can view variant key');
INSERT INTO "auth_permission" VALUES(464,119,'add_priceplan','Can add planned price');
INSERT INTO "auth_permission" VALUES(465,119,'change_priceplan','Can change planned price');
INSERT INTO "auth_permission" VALUES(466,119,'delete_priceplan','Can delete planned price');
INSERT INTO "auth_permission" VALUES(467,119,'view_priceplan','Can view planned price');
INSERT INTO "auth_permission" VALUES(468,121,'add_formsubmission','Can add form submission');
INSERT INTO "auth_permission" VALUES(469,121,'change_formsubmission','Can change form submission');
INSERT INTO "auth_permission" VALUES(470,121,'delete_formsubmission','Can delete form submission');
INSERT INTO "auth_permission" VALUES(471,121,'view_formsubmission','Can view form submission');
INSERT INTO "auth_permission" VALUES(472,122,'add_embed','Can add embed');
INSERT INTO "auth_permission" VALUES(473,122,'change_embed','Can change embed');
INSERT INTO "auth_permission" VALUES(474,122,'delete_embed','Can delete embed');
INSERT INTO "auth_permission" VALUES(475,122,'view_embed','Can view embed');
INSERT INTO "auth_permission" VALUES(476,123,'add_userprofile','Can add user profile');
INSERT INTO "auth_permission" VALUES(477,123,'change_userprofile','Can change user profile');
INSERT INTO "auth_permission" VALUES(478,123,'delete_userprofile','Can delete user profile');
INSERT INTO "auth_permission" VALUES(479,123,'view_userprofile','Can view user profile');
INSERT INTO "auth_permission" VALUES(480,112,'publish_productdraft','Can publish product');
INSERT INTO "auth_permission" VALUES(481,112,'lock_productdraft','Can lock product');
INSERT INTO "auth_permission" VALUES(482,112,'unlock_productdraft','Can unlock product');
INSERT INTO "auth_permission" VALUES(483,48,'view_document','Can view document');
INSERT INTO "auth_permission" VALUES(484,31,'view_image','Can view image');
INSERT INTO "auth_permission" VALUES(485,124,'add_rendition','Can add rendition');
INSERT INTO "auth_permission" VALUES(486,124,'change_rendition','Can change rendition');
INSERT INTO "auth_permission" VALUES(487,124,'delete_rendition','Can delete rendition');
INSERT INTO "auth_permission" VALUES(488,124,'view_rendition','Can view rendition');
INSERT INTO "auth_permission" VALUES(489,125,'add_indexentry','Can add index entry');
INSERT INTO "auth_permission" VALUES(490,125,'change_indexentry','Can change index entry');
INSERT INTO "auth_permission" VALUES(491,125,'delete_indexentry','Can delete index entry');
INSERT INTO "auth_permission" VALUES(492,125,'view_indexentry','Can view index entry');
INSERT INTO "auth_permission" VALUES(493,126,'add_sqliteftsindexentry','Can add sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(494,126,'change_sqliteftsindexentry','Can change sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(495,126,'delete_sqliteftsindexentry','Can delete sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(496,126,'view_sqliteftsindexentry','Can view sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(497,127,'add_editingsession','Can add editing session');
INSERT INTO "auth_permission" VALUES(498,127,'change_editingsession','Can change editing session');
INSERT INTO "auth_permission" VALUES(499,127,'delete_editingsession','Can delete editing session');
INSERT INTO "auth_permission" VALUES(500,127,'view_editingsession','Can view editing session');
INSERT INTO "auth_permission" VALUES(501,128,'add_formstate','Can add form state');
INSERT INTO "auth_permission" VALUES(502,128,'change_formstate','Can change form state');
INSERT INTO "auth_permission" VALUES(503,128,'delete_formstate','Can delete form state');
INSERT INTO "auth_permission" VALUES(504,128,'view_formstate','Can view form state');
INSERT INTO "auth_permission" VALUES(505,129,'add_tag','Can add tag');
INSERT INTO "auth_permission" VALUES(506,129,'change_tag','Can change tag');
INSERT INTO "auth_permission" VALUES(507,129,'delete_tag','Can delete tag');
INSERT INTO "auth_permission" VALUES(508,129,'view_tag','Can view tag');
INSERT INTO "auth_permission" VALUES(509,130,'add_taggeditem','Can add tagged item');
INSERT INTO "auth_permission" VALUES(510,130,'change_taggeditem','Can change tagged item');
INSERT INTO "auth_permission" VALUES(511,130,'delete_taggeditem','Can delete tagged item');
INSERT INTO "auth_permission" VALUES(512,130,'view_taggeditem','Can view tagged item');
INSERT INTO "auth_permission" VALUES(513,131,'add_dbtaskresult','Can add Task Result');
INSERT INTO "auth_permission" VALUES(514,131,'change_dbtaskresult','Can change Task Result');
INSERT INTO "auth_permission" VALUES(515,131,'delete_dbtaskresult','Can delete Task Result');
INSERT INTO "auth_permission" VALUES(516,131,'view_dbtaskresult','Can view Task Result');
INSERT INTO "auth_permission" VALUES(517,132,'add_emailaddress','Can add email address');
INSERT INTO "auth_permission" VALUES(518,132,'change_emailaddress','Can change email address');
INSERT INTO "auth_permission" VALUES(519,132,'delete_emailaddress','Can delete email address');
INSERT INTO "auth_permission" VALUES(520,132,'view_emailaddress','Can view email address');
INSERT INTO "auth_permission" VALUES(521,133,'add_emailconfirmation','Can add email confirmation');
INSERT INTO "auth_permission" VALUES(522,133,'change_emailconfirmation','Can change email confirmation');
INSERT INTO "auth_permission" VALUES(523,133,'delete_emailconfirmation','Can delete email confirmation');
INSERT INTO "auth_permission" VALUES(524,133,'view_emailconfirmation','Can view email confirmation');
INSERT INTO "auth_permission" VALUES(525,134,'add_authenticator','Can add authenticator');
INSERT INTO "auth_permission" VALUES(526,134,'change_authenticator','Can change authenticator');
INSERT INTO "auth_permission" VALUES(527,134,'delete_authenticator','Can delete authenticator');
INSERT INTO "auth_permission" VALUES(528,134,'view_authenticator','Can view authenticator');
INSERT INTO "auth_permission" VALUES(529,135,'add_usersession','Can add user session');
INSERT INTO "auth_permission" VALUES(530,135,'change_usersession','Can change user session');
INSERT INTO "auth_permission" VALUES(531,135,'delete_usersession','Can delete user session');
INSERT INTO "auth_permission" VALUES(532,135,'view_usersession','Can view user session');
INSERT INTO "auth_permission" VALUES(533,136,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(534,136,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(535,136,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(536,136,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(537,137,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(538,137,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(539,137,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(540,137,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(541,138,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(542,138,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(543,138,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(544,138,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(545,139,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(546,139,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(547,139,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(548,139,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(549,140,'add_site','Can add site');
INSERT INTO "auth_permission" VALUES(550,140,'change_site','Can change site');
INSERT INTO "auth_permission" VALUES(551,140,'delete_site','Can delete site');
INSERT INTO "auth_permission" VALUES(552,140,'view_site','Can view site');
INSERT INTO "auth_permission" VALUES(553,141,'add_flatpage','Can add flat page');
INSERT INTO "auth_permission" VALUES(554,141,'change_flatpage','Can change flat page');
INSERT INTO "auth_permission" VALUES(555,141,'delete_flatpage','Can delete flat page');
INSERT INTO "auth_permission" VALUES(556,141,'view_flatpage','Can view flat page');
INSERT INTO "auth_permission" VALUES(557,142,'add_productrecord','Can add Product record');
INSERT INTO "auth_permission" VALUES(558,142,'change_productrecord','Can change Product record');
INSERT INTO "auth_permission" VALUES(559,142,'delete_productrecord','Can delete Product record');
INSERT INTO "auth_permission" VALUES(560,142,'view_productrecord','Can view Product record');
INSERT INTO "auth_permission" VALUES(561,143,'add_userproductview','Can add User product view');
INSERT INTO "auth_permission" VALUES(562,143,'change_userproductview','Can change User product view');
INSERT INTO "auth_permission" VALUES(563,143,'delete_userproductview','Can delete User product view');
INSERT INTO "auth_permission" VALUES(564,143,'view_userproductview','Can view User product view');
INSERT INTO "auth_permission" VALUES(565,144,'add_userrecord','Can add User record');
INSERT INTO "auth_permission" VALUES(566,144,'change_userrecord','Can change User record');
INSERT INTO "auth_permission" VALUES(567,144,'delete_userrecord','Can delete User record');
INSERT INTO "auth_permission" VALUES(568,144,'view_userrecord','Can view User record');
INSERT INTO "auth_permission" VALUES(569,145,'add_usersearch','Can add User search query');
INSERT INTO "auth_permission" VALUES(570,145,'change_usersearch','Can change User search query');
INSERT INTO "auth_permission" VALUES(571,145,'delete_usersearch','Can delete User search query');
INSERT INTO "auth_permission" VALUES(572,145,'view_usersearch','Can view User search query');
INSERT INTO "auth_permission" VALUES(573,146,'add_country','Can add Country');
INSERT INTO "auth_permission" VALUES(574,146,'change_country','Can change Country');
INSERT INTO "auth_permission" VALUES(575,146,'delete_country','Can delete Country');
INSERT INTO "auth_permission" VALUES(576,146,'view_country','Can view Country');
INSERT INTO "auth_permission" VALUES(577,147,'add_useraddress','Can add User address');
INSERT INTO "auth_permission" VALUES(578,147,'change_useraddress','Can change User address');
INSERT INTO "auth_permission" VALUES(579,147,'delete_useraddress','Can delete User address');
INSERT INTO "auth_permission" VALUES(580,147,'view_useraddress','Can view User address');
INSERT INTO "auth_permission" VALUES(581,148,'add_orderanditemcharges','Can add Order and Item Charge');
INSERT INTO "auth_permission" VALUES(582,148,'change_orderanditemcharges','Can change Order and Item Charge');
INSERT INTO "auth_permission" VALUES(583,148,'delete_orderanditemcharges','Can delete Order and Item Charge');
INSERT INTO "auth_permission" VALUES(584,148,'view_orderanditemcharges','Can view Order and Item Charge');
INSERT INTO "auth_permission" VALUES(585,149,'add_weightband','Can add Weight Band');
INSERT INTO "auth_permission" VALUES(586,149,'change_weightband','Can change Weight Band');
INSERT INTO "auth_permission" VALUES(587,149,'delete_weightband','Can delete Weight Band');
INSERT INTO "auth_permission" VALUES(588,149,'view_weightband','Can view Weight Band');
INSERT INTO "auth_permission" VALUES(589,150,'add_weightbased','Can add Weight-based Shipping Method');
INSERT INTO "auth_permission" VALUES(590,150,'change_weightbased','Can change Weight-based Shipping Method');
INSERT INTO "auth_permission" VALUES(591,150,'delete_weightbased','Can delete Weight-based Shipping Method');
INSERT INTO "auth_permission" VALUES(592,150,'view_weightbased','Can view Weight-based Shipping Method');
INSERT INTO "auth_permission" VALUES(593,151,'add_attributeoption','Can add Attribute option');
INSERT INTO "auth_permission" VALUES(594,151,'change_attributeoption','Can change Attribute option');
INSERT INTO "auth_permission" VALUES(595,151,'delete_attributeoption','Can delete Attribute option');
INSERT INTO "auth_permission" VALUES(596,151,'view_attributeoption','Can view Attribute option');
INSERT INTO "auth_permission" VALUES(597,152,'add_attributeoptiongroup','Can add Attribute option group');
INSERT INTO "auth_permission" VALUES(598,152,'change_attributeoptiongroup','Can change Attribute option group');
INSERT INTO "auth_permission" VALUES(599,152,'delete_attributeoptiongroup','Can delete Attribute option group');
INSERT INTO "auth_permission" VALUES(600,152,'view_attributeoptiongroup','Can view Attribute option group');
INSERT INTO "auth_permission" VALUES(601,153,'add_category','Can add Category');
INSERT INTO "auth_permission" VALUES(602,153,'change_category','Can change Category');
INSERT INTO "auth_permission" VALUES(603,153,'delete_category','Can delete Category');
INSERT INTO "auth_permission" VALUES(604,153,'view_category','Can view Category');
INSERT INTO "auth_permission" VALUES(605,154,'add_option','Can add Option');
INSERT INTO "auth_permission" VALUES(606,154,'change_option','Can change Option');
INSERT INTO "auth_permission" VALUES(607,154,'delete_option','Can delete Option');
INSERT INTO "auth_permission" VALUES(608,154,'view_option','Can view Option');
INSERT INTO "auth_permission" VALUES(609,155,'add_product','Can add Product');
INSERT INTO "auth_permission" VALUES(610,155,'change_product','Can change Product');
INSERT INTO "auth_permission" VALUES(611,155,'delete_product','Can delete Product');
INSERT INTO "auth_permission" VALUES(612,155,'view_product','Can view Product');
INSERT INTO "auth_permission" VALUES(613,156,'add_productattribute','Can add Product attribute');
INSERT INTO "auth_permission" VALUES(614,156,'change_productattribute','Can change Product attribute');
INSERT INTO "auth_permission" VALUES(615,156,'delete_productattribute','Can delete Product attribute');
INSERT INTO "auth_permission" VALUES(616,156,'view_productattribute','Can view Product attribute');
INSERT INTO "auth_permission" VALUES(617,157,'add_productattributevalue','Can add Product attribute value');
INSERT INTO "auth_permission" VALUES(618,157,'change_productattributevalue','Can change Product attribute value');
INSERT INTO "auth_permission" VALUES(619,157,'delete_productattributevalue','Can delete Product attribute value');
INSERT INTO "auth_permission" VALUES(620,157,'view_productattributevalue','Can view Product attribute value');
INSERT INTO "auth_permission" VALUES(621,158,'add_productcategory','Can add Product category');
INSERT INTO "auth_permission" VALUES(622,158,'change_productcategory','Can change Product category');
INSERT INTO "auth_permission" VALUES(623,158,'delete_productcategory','Can delete Product category');
INSERT INTO "auth_permission" VALUES(624,158,'view_productcategory','Can view Product category');
INSERT INTO "auth_permission" VALUES(625,159,'add_productclass','Can add Product class');
INSERT INTO "auth_permission" VALUES(626,159,'change_productclass','Can change Product class');
INSERT INTO "auth_permission" VALUES(627,159,'delete_productclass','Can delete Product class');
INSERT INTO "auth_permission" VALUES(628,159,'view_productclass','Can view Product class');
INSERT INTO "auth_permission" VALUES(629,160,'add_productimage','Can add Product image');
INSERT INTO "auth_permission" VALUES(630,160,'change_productimage','Can change Product image');
INSERT INTO "auth_permission" VALUES(631,160,'delete_productimage','Can delete Product image');
INSERT INTO "auth_permission" VALUES(632,160,'view_productimage','Can view Product image');
INSERT INTO "auth_permission" VALUES(633,161,'add_productrecommendation','Can add Product recommendation');
INSERT INTO "auth_permission" VALUES(634,161,'change_productrecommendation','Can change Product recommendation');
INSERT INTO "auth_permission" VALUES(635,161,'delete_productrecommendation','Can delete Product recommendation');
INSERT INTO "auth_permission" VALUES(636,161,'view_productrecommendation','Can view Product recommendation');
INSERT INTO "auth_permission" VALUES(637,162,'add_productcategoryhierarchy','Can add Product category hierarchy');
INSERT INTO "auth_permission" VALUES(638,162,'change_productcategoryhierarchy','Can change Product category hierarchy');
INSERT INTO "auth_permission" VALUES(639,162,'delete_productcategoryhierarchy','Can delete Product category hierarchy');
INSERT INTO "auth_permission" VALUES(640,162,'view_productcategoryhierarchy','Can view Product category hierarchy');
INSERT INTO "auth_permission" VALUES(641,163,'add_productreview','Can add Product review');
INSERT INTO "auth_permission" VALUES(642,163,'change_productreview','Can change Product review');
INSERT INTO "auth_permission" VALUES(643,163,'delete_productreview','Can delete Product review');
INSERT INTO "auth_permission" VALUES(644,163,'view_productreview','Can view Product review');
INSERT INTO "auth_permission" VALUES(645,164,'add_vote','Can add Vote');
INSERT INTO "auth_permission" VALUES(646,164,'change_vote','Can change Vote');
INSERT INTO "auth_permission" VALUES(647,164,'delete_vote','Can delete Vote');
INSERT INTO "auth_permission" VALUES(648,164,'view_vote','Can view Vote');
INSERT INTO "auth_permission" VALUES(649,165,'add_communicationeventtype','Can add Communication event type');
INSERT INTO "auth_permission" VALUES(650,165,'change_communicationeventtype','Can change Communication event type');
INSERT INTO "auth_permission" VALUES(651,165,'delete_communicationeventtype','Can delete Communication event type');
INSERT INTO "auth_permission" VALUES(652,165,'view_communicationeventtype','Can view Communication event type');
INSERT INTO "auth_permission" VALUES(653,166,'add_email','Can add Email');
INSERT INTO "auth_permission" VALUES(654,166,'change_email','Can change Email');
INSERT INTO "auth_permission" VALUES(655,166,'delete_email','Can delete Email');
INSERT INTO "auth_permission" VALUES(656,166,'view_email','Can view Email');
INSERT INTO "auth_permission" VALUES(657,167,'add_notification','Can add Notification');
INSERT INTO "auth_permission" VALUES(658,167,'change_notification','Can change Notification');
INSERT INTO "auth_permission" VALUES(659,167,'delete_notification','Can delete Notification');
INSERT INTO "auth_permission" VALUES(660,167,'view_notification','Can view Notification');
INSERT INTO "auth_permission" VALUES(661,168,'add_partner','Can add Fulfillment partner');
INSERT INTO "auth_permission" VALUES(662,168,'change_partner','Can change Fulfillment partner');
INSERT INTO "auth_permission" VALUES(663,168,'delete_partner','Can delete Fulfillment partner');
INSERT INTO "auth_permission" VALUES(664,168,'view_partner','Can view Fulfillment partner');
INSERT INTO "auth_permission" VALUES(665,168,'dashboard_access','Can access dashboard');
INSERT INTO "auth_permission" VALUES(666,169,'add_partneraddress','Can add Partner address');
INSERT INTO "auth_permission" VALUES(667,169,'change_partneraddress','Can change Partner address');
INSERT INTO "auth_permission" VALUES(668,169,'delete_partneraddress','Can delete Partner address');
INSERT INTO "auth_permission" VALUES(669,169,'view_partneraddress','Can view Partner address');
INSERT INTO "auth_permission" VALUES(670,170,'add_stockalert','Can add Stock alert');
INSERT INTO "auth_permission" VALUES(671,170,'change_stockalert','Can change Stock alert');
INSERT INTO "auth_permission" VALUES(672,170,'delete_stockalert','Can delete Stock alert');
INSERT INTO "auth_permission" VALUES(673,170,'view_stockalert','Can view Stock alert');
INSERT INTO "auth_permission" VALUES(674,171,'add_stockrecord','Can add Stock record');
INSERT INTO "auth_permission" VALUES(675,171,'change_stockrecord','Can change Stock record');
INSERT INTO "auth_permission" VALUES(676,171,'delete_stockrecord','Can delete Stock record');
INSERT INTO "auth_permission" VALUES(677,171,'view_stockrecord','Can view Stock record');
INSERT INTO "auth_permission" VALUES(678,172,'add_basket','Can add Basket');
INSERT INTO "auth_permission" VALUES(679,172,'change_basket','Can change Basket');
INSERT INTO "auth_permission" VALUES(680,172,'delete_basket','Can delete Basket');
INSERT INTO "auth_permission" VALUES(681,172,'view_basket','Can view Basket');
INSERT INTO "auth_permission" VALUES(682,173,'add_line','Can add Basket line');
INSERT INTO "auth_permission" VALUES(683,173,'change_line','Can change Basket line');
INSERT INTO "auth_permission" VALUES(684,173,'delete_line','Can delete Basket line');
INSERT INTO "auth_permission" VALUES(685,173,'view_line','Can view Basket line');
INSERT INTO "auth_permission" VALUES(686,174,'add_lineattribute','Can add Line attribute');
INSERT INTO "auth_permission" VALUES(687,174,'change_lineattribute','Can change Line attribute');
INSERT INTO "auth_permission" VALUES(688,174,'delete_lineattribute','Can delete Line attribute');
INSERT INTO "auth_permission" VALUES(689,174,'view_lineattribute','Can view Line attribute');
INSERT INTO "auth_permission" VALUES(690,175,'add_bankcard','Can add Bankcard');
INSERT INTO "auth_permission" VALUES(691,175,'change_bankcard','Can change Bankcard');
INSERT INTO "auth_permission" VALUES(692,175,'delete_bankcard','Can delete Bankcard');
INSERT INTO "auth_permission" VALUES(693,175,'view_bankcard','Can view Bankcard');
INSERT INTO "auth_permission" VALUES(694,176,'add_source','Can add Source');
INSERT INTO "auth_permission" VALUES(695,176,'change_source','Can change Source');
INSERT INTO "auth_permission" VALUES(696,176,'delete_source','Can delete Source');
INSERT INTO "auth_permission" VALUES(697,176,'view_source','Can view Source');
INSERT INTO "auth_permission" VALUES(698,177,'add_sourcetype','Can add Source Type');
INSERT INTO "auth_permission" VALUES(699,177,'change_sourcetype','Can change Source Type');
INSERT INTO "auth_permission" VALUES(700,177,'delete_sourcetype','Can delete Source Type');
INSERT INTO "auth_permission" VALUES(701,177,'view_sourcetype','Can view Source Type');
INSERT INTO "auth_permission" VALUES(702,178,'add_transaction','Can add Transaction');
INSERT INTO "auth_permission" VALUES(703,178,'change_transaction','Can change Transaction');
INSERT INTO "auth_permission" VALUES(704,178,'delete_transaction','Can delete Transaction');
INSERT INTO "auth_permission" VALUES(705,178,'view_transaction','Can view Transaction');
INSERT INTO "auth_permission" VALUES(706,179,'add_benefit','Can add Benefit');
INSERT INTO "auth_permission" VALUES(707,179,'change_benefit','Can change Benefit');
INSERT INTO "auth_permission" VALUES(708,179,'delete_benefit','Can delete Benefit');
INSERT INTO "auth_permission" VALUES(709,179,'view_benefit','Can view Benefit');
INSERT INTO "auth_permission" VALUES(710,180,'add_condition','Can add Condition');
INSERT INTO "auth_permission" VALUES(711,180,'change_condition','Can change Condition');
INSERT INTO "auth_permission" VALUES(712,180,'delete_condition','Can delete Condition');
INSERT INTO "auth_permission" VALUES(713,180,'view_condition','Can view Condition');
INSERT INTO "auth_permission" VALUES(714,181,'add_conditionaloffer','Can add Conditional offer');
INSERT INTO "auth_permission" VALUES(715,181,'change_conditionaloffer','Can change Conditional offer');
INSERT INTO "auth_permission" VALUES(716,181,'delete_conditionaloffer','Can delete Conditional offer');
INSERT INTO "auth_permission" VALUES(717,181,'view_conditionaloffer','Can view Conditional offer');
INSERT INTO "auth_permission" VALUES(718,182,'add_range','Can add Range');
INSERT INTO "auth_permission" VALUES(719,182,'change_range','Can change Range');
INSERT INTO "auth_permission" VALUES(720,182,'delete_range','Can delete Range');
INSERT INTO "auth_permission" VALUES(721,182,'view_range','Can view Range');
INSERT INTO "auth_permission" VALUES(722,183,'add_rangeproduct','Can add range product');
INSERT INTO "auth_permission" VALUES(723,183,'change_rangeproduct','Can change range product');
INSERT INTO "auth_permission" VALUES(724,183,'delete_rangeproduct','Can delete range product');
INSERT INTO "auth_permission" VALUES(725,183,'view_rangeproduct','Can view range product');
INSERT INTO "auth_permission" VALUES(726,184,'add_rangeproductfileupload','Can add Range Product Uploaded File');
INSERT INTO "auth_permission" VALUES(727,184,'change_rangeproductfileupload','Can change Range Product Uploaded File');
INSERT INTO "auth_permission" VALUES(728,184,'delete_rangeproductfileupload','Can delete Range Product Uploaded File');
INSERT INTO "auth_permission" VALUES(729,184,'view_rangeproductfileupload','Can view Range Product Uploaded File');
INSERT INTO "auth_permission" VALUES(730,185,'add_absolutediscountbenefit','Can add Absolute discount benefit');
INSERT INTO "auth_permission" VALUES(731,185,'change_absolutediscountbenefit','Can change Absolute discount benefit');
INSERT INTO "auth_permission" VALUES(732,185,'delete_absolutediscountbenefit','Can delete Absolute discount benefit');
INSERT INTO "auth_permission" VALUES(733,185,'view_absolutediscountbenefit','Can view Absolute discount benefit');
INSERT INTO "auth_permission" VALUES(734,186,'add_countcondition','Can add Count condition');
INSERT INTO "auth_permission" VALUES(735,186,'change_countcondition','Can change Count condition');
INSERT INTO "auth_permission" VALUES(736,186,'delete_countcondition','Can delete Count condition');
INSERT INTO "auth_permission" VALUES(737,186,'view_countcondition','Can view Count condition');
INSERT INTO "auth_permission" VALUES(738,187,'add_coveragecondition','Can add Coverage Condition');
INSERT INTO "auth_permission" VALUES(739,187,'change_coveragecondition','Can change Coverage Condition');
INSERT INTO "auth_permission" VALUES(740,187,'delete_coveragecondition','Can delete Coverage Condition');
INSERT INTO "auth_permission" VALUES(741,187,'view_coveragecondition','Can view Coverage Condition');
INSERT INTO "auth_permission" VALUES(742,188,'add_fixedpricebenefit','Can add Fixed price benefit');
INSERT INTO "auth_permission" VALUES(743,188,'change_fixedpricebenefit','Can change Fixed price benefit');
INSERT INTO "auth_permission" VALUES(744,188,'delete_fixedpricebenefit','Can delete Fixed price benefit');
INSERT INTO "auth_permission" VALUES(745,188,'view_fixedpricebenefit','Can view Fixed price benefit');
INSERT INTO "auth_permission" VALUES(746,189,'add_multibuydiscountbenefit','Can add Multibuy discount benefit');
INSERT INTO "auth_permission" VALUES(747,189,'change_multibuydiscountbenefit','Can change Multibuy discount benefit');
INSERT INTO "auth_permission" VALUES(748,189,'delete_multibuydiscountbenefit','Can delete Multibuy discount benefit');
INSERT INTO "auth_permission" VALUES(749,189,'view_multibuydiscountbenefit','Can view Multibuy discount benefit');
INSERT INTO "auth_permission" VALUES(750,190,'add_percentagediscountbenefit','Can add Percentage discount benefit');
INSERT INTO "auth_permission" VALUES(751,190,'change_percentagediscountbenefit','Can change Percentage discount benefit');
INSERT INTO "auth_permission" VALUES(752,190,'delete_percentagediscountbenefit','Can delete Percentage discount benefit');
INSERT INTO "auth_permission" VALUES(753,190,'view_percentagediscountbenefit','Can view Percentage discount benefit');
INSERT INTO "auth_permission" VALUES(754,191,'add_shippingbenefit','Can add shipping benefit');
INSERT INTO "auth_permission" VALUES(755,191,'change_shippingbenefit','Can change shipping benefit');
INSERT INTO "auth_permission" VALUES(756,191,'delete_shippingbenefit','Can delete shipping benefit');
INSERT INTO "auth_permission" VALUES(757,191,'view_shippingbenefit','Can view shipping benefit');
INSERT INTO "auth_permission" VALUES(758,192,'add_shippingabsolutediscountbenefit','Can add Shipping absolute discount benefit');
INSERT INTO "auth_permission" VALUES(759,192,'change_shippingabsolutediscountbenefit','Can change Shipping absolute discount benefit');
INSERT INTO "auth_permission" VALUES(760,192,'delete_shippingabsolutediscountbenefit','Can delete Shipping absolute discount benefit');
INSERT INTO "auth_permission" VALUES(761,192,'view_shippingabsolutediscountbenefit','Can view Shipping absolute discount benefit');
INSERT INTO "auth_permission" VALUES(762,193,'add_shippingfixedpricebenefit','Can add Fixed price shipping benefit');
INSERT INTO "auth_permission" VALUES(763,193,'change_shippingfixedpricebenefit','Can change Fixed price shipping benefit');
INSERT INTO "auth_permission" VALUES(764,193,'delete_shippingfixedpricebenefit','Can delete Fixed price shipping benefit');
INSERT INTO "auth_permission" VALUES(765,193,'view_shippingfixedpricebenefit','Can view Fixed price shipping benefit');
INSERT INTO "auth_permission" VALUES(766,194,'add_shippingpercentagediscountbenefit','Can add Shipping percentage discount benefit');
INSERT INTO "auth_permission" VALUES(767,194,'change_shippingpercentagediscountbenefit','Can change Shipping percentage discount benefit');
INSERT INTO "auth_permission" VALUES(768,194,'delete_shippingpercentagediscountbenefit','Can delete Shipping percentage discount benefit');
INSERT INTO "auth_permission" VALUES(769,194,'view_shippingpercentagediscountbenefit','Can view Shipping percentage discount benefit');
INSERT INTO "auth_permission" VALUES(770,195,'add_valuecondition','Can add Value condition');
INSERT INTO "auth_permission" VALUES(771,195,'change_valuecondition','Can change Value condition');
INSERT INTO "auth_permission" VALUES(772,195,'delete_valuecondition','Can delete Value condition');
INSERT INTO "auth_permission" VALUES(773,195,'view_valuecondition','Can view Value condition');
INSERT INTO "auth_permission" VALUES(774,196,'add_fixedunitdiscountbenefit','Can add Fixed unit discount benefit');
INSERT INTO "auth_permission" VALUES(775,196,'change_fixedunitdiscountbenefit','Can change Fixed unit discount benefit');
INSERT INTO "auth_permission" VALUES(776,196,'delete_fixedunitdiscountbenefit','Can delete Fixed unit discount benefit');
INSERT INTO "auth_permission" VALUES(777,196,'view_fixedunitdiscountbenefit','Can view Fixed unit discount benefit');
INSERT INTO "auth_permission" VALUES(778,197,'add_billingaddress','Can add Billing address');
INSERT INTO "auth_permission" VALUES(779,197,'change_billingaddress','Can change Billing address');
INSERT INTO "auth_permission" VALUES(780,197,'delete_billingaddress','Can delete Billing address');
INSERT INTO "auth_permission" VALUES(781,197,'view_billingaddress','Can view Billing address');
INSERT INTO "auth_permission" VALUES(782,198,'add_communicationevent','Can add Communication Event');
INSERT INTO "auth_permission" VALUES(783,198,'change_communicationevent','Can change Communication Event');
INSERT INTO "auth_permission" VALUES(784,198,'delete_communicationevent','Can delete Communication Event');
INSERT INTO "auth_permission" VALUES(785,198,'view_communicationevent','Can view Communication Event');
INSERT INTO "auth_permission" VALUES(786,199,'add_line','Can add Order Line');
INSERT INTO "auth_permission" VALUES(787,199,'change_line','Can change Order Line');
INSERT INTO "auth_permission" VALUES(788,199,'delete_line','Can delete Order Line');
INSERT INTO "auth_permission" VALUES(789,199,'view_line','Can view Order Line');
INSERT INTO "auth_permission" VALUES(790,200,'add_lineattribute','Can add Line Attribute');
INSERT INTO "auth_permission" VALUES(791,200,'change_lineattribute','Can change Line Attribute');
INSERT INTO "auth_permission" VALUES(792,200,'delete_lineattribute','Can delete Line Attribute');
INSERT INTO "auth_permission" VALUES(793,200,'view_lineattribute','Can view Line Attribute');
INSERT INTO "auth_permission" VALUES(794,201,'add_lineprice','Can add Line Price');
INSERT INTO "auth_permission" VALUES(795,201,'change_lineprice','Can change Line Price');
INSERT INTO "auth_permission" VALUES(796,201,'delete_lineprice','Can delete Line Price');
INSERT INTO "auth_permission" VALUES(797,201,'view_lineprice','Can view Line Price');
INSERT INTO "auth_permission" VALUES(798,202,'add_order','Can add Order');
INSERT INTO "auth_permission" VALUES(799,202,'change_order','Can change Order');
INSERT INTO "auth_permission" VALUES(800,202,'delete_order','Can delete Order');
INSERT INTO "auth_permission" VALUES(801,202,'view_order','Can view Order');
INSERT INTO "auth_permission" VALUES(802,203,'add_orderdiscount','Can add Order Discount');
INSERT INTO "auth_permission" VALUES(803,203,'change_orderdiscount','Can change Order Discount');
INSERT INTO "auth_permission" VALUES(804,203,'delete_orderdiscount','Can delete Order Discount');
INSERT INTO "auth_permission" VALUES(805,203,'view_orderdiscount','Can view Order Discount');
INSERT INTO "auth_permission" VALUES(806,204,'add_ordernote','Can add Order Note');
INSERT INTO "auth_permission" VALUES(807,204,'change_ordernote','Can change Order Note');
INSERT INTO "auth_permission" VALUES(808,204,'delete_ordernote','Can delete Order Note');
INSERT INTO "auth_permission" VALUES(809,204,'view_ordernote','Can view Order Note');
INSERT INTO "auth_permission" VALUES(810,205,'add_paymentevent','Can add Payment Event');
INSERT INTO "auth_permission" VALUES(811,205,'change_paymentevent','Can change Payment Event');
INSERT INTO "auth_permission" VALUES(812,205,'delete_paymentevent','Can delete Payment Event');
INSERT INTO "auth_permission" VALUES(813,205,'view_paymentevent','Can view Payment Event');
INSERT INTO "auth_permission" VALUES(814,206,'add_paymenteventquantity','Can add Payment Event Quantity');
INSERT INTO "auth_permission" VALUES(815,206,'change_paymenteventquantity','Can change Payment Event Quantity');
INSERT INTO "auth_permission" VALUES(816,206,'delete_paymenteventquantity','Can delete Payment Event Quantity');
INSERT INTO "auth_permission" VALUES(817,206,'view_paymenteventquantity','Can view Payment Event Quantity');
INSERT INTO "auth_permission" VALUES(818,207,'add_paymenteventtype','Can add Payment Event Type');
INSERT INTO "auth_permission" VALUES(819,207,'change_paymenteventtype','Can change Payment Event Type');
INSERT INTO "auth_permission" VALUES(820,207,'delete_paymenteventtype','Can delete Payment Event Type');
INSERT INTO "auth_permission" VALUES(821,207,'view_paymenteventtype','Can view Payment Event Type');
INSERT INTO "auth_permission" VALUES(822,208,'add_shippingaddress','Can add Shipping address');
INSERT INTO "auth_permission" VALUES(823,208,'change_shippingaddress','Can change Shipping address');
INSERT INTO "auth_permission" VALUES(824,208,'delete_shippingaddress','Can delete Shipping address');
INSERT INTO "auth_permission" VALUES(825,208,'view_shippingaddress','Can view Shipping address');
INSERT INTO "auth_permission" VALUES(826,209,'add_shippingevent','Can add Shipping Event');
INSERT INTO "auth_permission" VALUES(827,209,'change_shippingevent','Can change Shipping Event');
INSERT INTO "auth_permission" VALUES(828,209,'delete_shippingevent','Can delete Shipping Event');
INSERT INTO "auth_permission" VALUES(829,209,'view_shippingevent','Can view Shipping Event');
INSERT INTO "auth_permission" VALUES(830,210,'add_shippingeventquantity','Can add Shipping Event Quantity');
INSERT INTO "auth_permission" VALUES(831,210,'change_shippingeventquantity','Can change Shipping Event Quantity');
INSERT INTO "auth_permission" VALUES(832,210,'delete_shippingeventquantity','Can delete Shipping Event Quantity');
INSERT INTO "auth_permission" VALUES(833,210,'view_shippingeventquantity','Can view Shipping Event Quantity');
INSERT INTO "auth_permission" VALUES(834,211,'add_shippingeventtype','Can add Shipping Event Type');
INSERT INTO "auth_permission" VALUES(835,211,'change_shippingeventtype','Can change Shipping Event Type');
INSERT INTO "auth_permission" VALUES(836,211,'delete_shippingeventtype','Can delete Shipping Event Type');
INSERT INTO "auth_permission" VALUES(837,211,'view_shippingeventtype','Can view Shipping Event Type');
INSERT INTO "auth_permission" VALUES(838,212,'add_orderstatuschange','Can add Order Status Change');
INSERT INTO "auth_permission" VALUES(839,212,'change_orderstatuschange','Can change Order Status Change');
INSERT INTO "auth_permission" VALUES(840,212,'delete_orderstatuschange','Can delete Order Status Change');
INSERT INTO "auth_permission" VALUES(841,212,'view_orderstatuschange','Can view Order Status Change');
INSERT INTO "auth_permission" VALUES(842,213,'add_surcharge','Can add Surcharge');
INSERT INTO "auth_permission" VALUES(843,213,'change_surcharge','Can change Surcharge');
INSERT INTO "auth_permission" VALUES(844,213,'delete_surcharge','Can delete Surcharge');
INSERT INTO "auth_permission" VALUES(845,213,'view_surcharge','Can view Surcharge');
INSERT INTO "auth_permission" VALUES(846,214,'add_orderlinediscount','Can add Order line discount');
INSERT INTO "auth_permission" VALUES(847,214,'change_orderlinediscount','Can change Order line discount');
INSERT INTO "auth_permission" VALUES(848,214,'delete_orderlinediscount','Can delete Order line discount');
INSERT INTO "auth_permission" VALUES(849,214,'view_orderlinediscount','Can view Order line discount');
INSERT INTO "auth_permission" VALUES(850,215,'add_productalert','Can add Product alert');
INSERT INTO "auth_permission" VALUES(851,215,'change_productalert','Can change Product alert');
INSERT INTO "auth_permission" VALUES(852,215,'delete_productalert','Can delete Product alert');
INSERT INTO "auth_permission" VALUES(853,215,'view_productalert','Can view Product alert');
INSERT INTO "auth_permission" VALUES(854,216,'add_voucher','Can add Voucher');
INSERT INTO "auth_permission" VALUES(855,216,'change_voucher','Can change Voucher');
INSERT INTO "auth_permission" VALUES(856,216,'delete_voucher','Can delete Voucher');
INSERT INTO "auth_permission" VALUES(857,216,'view_voucher','Can view Voucher');
INSERT INTO "auth_permission" VALUES(858,217,'add_voucherapplication','Can add Voucher Application');
INSERT INTO "auth_permission" VALUES(859,217,'change_voucherapplication','Can change Voucher Application');
INSERT INTO "auth_permission" VALUES(860,217,'delete_voucherapplication','Can delete Voucher Application');
INSERT INTO "auth_permission" VALUES(861,217,'view_voucherapplication','Can view Voucher Application');
INSERT INTO "auth_permission" VALUES(862,218,'add_voucherset','Can add VoucherSet');
INSERT INTO "auth_permission" VALUES(863,218,'change_voucherset','Can change VoucherSet');
INSERT INTO "auth_permission" VALUES(864,218,'delete_voucherset','Can delete VoucherSet');
INSERT INTO "auth_permission" VALUES(865,218,'view_voucherset','Can view VoucherSet');
INSERT INTO "auth_permission" VALUES(866,219,'add_line','Can add Wish list line');
INSERT INTO "auth_permission" VALUES(867,219,'change_line','Can change Wish list line');
INSERT INTO "auth_permission" VALUES(868,219,'delete_line','Can delete Wish list line');
INSERT INTO "auth_permission" VALUES(869,219,'view_line','Can view Wish list line');
INSERT INTO "auth_permission" VALUES(870,220,'add_wishlist','Can add Wish List');
INSERT INTO "auth_permission" VALUES(871,220,'change_wishlist','Can change Wish List');
INSERT INTO "auth_permission" VALUES(872,220,'delete_wishlist','Can delete Wish List');
INSERT INTO "auth_permission" VALUES(873,220,'view_wishlist','Can view Wish List');
INSERT INTO "auth_permission" VALUES(874,221,'add_wishlistsharedemail','Can add Wish list shared email');
INSERT INTO "auth_permission" VALUES(875,221,'change_wishlistsharedemail','Can change Wish list shared email');
INSERT INTO "auth_permission" VALUES(876,221,'delete_wishlistsharedemail','Can delete Wish list shared email');
INSERT INTO "auth_permission" VALUES(877,221,'view_wishlistsharedemail','Can view Wish list shared email');
INSERT INTO "catalogue_productclass" VALUES(1,'Tape','tape',1,1);
INSERT INTO "catalogue_productclass" VALUES(2,'Accessory','accessory',1,1);
INSERT INTO "claims_claimrule" VALUES(1,'cure','Cures','stop','after .. years/months/decades/lifetime of .. <pain>/<condition> ... am/is/are/feel/feels/was/felt [finally/now/at/all] =well/healthy/fine/myself/himself/herself/whole/better/free/normal/good
curable/incurable
cure/curative
cure-all
cureall/cures-all
panacea/elixir
remedy/remedies for/against <pain>/<condition>/<body>
<pain>/<condition> remedy/remedies
remedy/remedies/remedied .. <pain>/<condition>
natural/best/ultimate/perfect/proven/powerful/only remedy
banish/cured/curing .. <pain>/<condition>
=antidote
clear/clears/cleared up .. <condition>/<pain>/<injury>
make/makes/made/get/gets/feel [you/your] <body>/you/me/him/her/us [all] well/better/healthy/healed again
good/brand as new ... <body>/<pain>
<body> ... good as new
<body> ... like new
nurse .. back to health
restore/restores/restored/restoring .. health/mobility/function/cartilage/<body>
back to health','curewell
curing takes/took place
<glue> ... cure
cure .. <glue>
cure [for/in/within/takes/over] [about/at/least] 1/2/6/12/24/48/72/hours/days/minutes
cure/curing time/oven/agent/process/lamp/temperature/light/rate/stage
cure for boredom
let ... cure before/overnight
fully cure/cured before
cured overnight
salt/smoke/dry/air/heat/uv cured
cure boredom','No tape cures anything; the law on health claims asks for proof, and there is none.','Some people find it gives a feeling of support.',1,'90abe8ea9005e9996614d38a13621ec14c6628e35f4473c4443ec6bdaa388ae5','{now}');
INSERT INTO "claims_claimrule" VALUES(2,'heal','Heals','stop','tear/rupture/fracture/sprain/strain/ligament/tendon/muscle/<condition> [has/had/have/is/was] [fully/completely/all] closed/knitted/recovered
mend/mends/heals what
regrow/regrows/regrowing/grow/grows .. cartilage/bone/tissue/muscle/nerve
heal/healer/healed/heals/healing
heilt/heilen/heilung
cura/curar
mend/mends/mended/mending .. <body>/<injury>/<pain>/<condition>
speed/accelerate/boost/jumpstart/kickstart/promote/stimulate/trigger/hasten/encourage/enhance/facilitate/foster .. healing
regenerate/regenerates/regenerating/regeneration .. <body>/cell/cells
<body>/tissue/cell regeneration
knit/knits .. <body>/<injury>','recover/recovers/recovered with sleep/rest/food/exercise/time
usually/normally/often heal/heals
<tissue>/<injury>/<body> ... with or without
heal/heals/healed after/when/once i/you/we stop/stopped
bone/bones heal
until/till/once/when/while/after/before/unless/if/wait ... closed/recovered
heal/heals [the/a/old] rift/divide/nation/relationship/friendship/feud/wounds-of
support/supporting/supportive/aid/assist .. healing
until/till/once/when/while/after/before/unless [fully/completely] heal/healed
until/till/once/when/while/after/before/unless .. <tissue> [is/are/has/have/fully/completely/still] [been/fully/completely/properly] heal/healed/healing
until/till/once/while/when ... healed
let/leave/give ... <tissue> [time] [to] heal before/first
let/leave .. <tissue> heal on/before/first/completely/fully
=let/=leave [the/a/any/that/your] .. <tissue> heal
time/day/days/week/weeks to heal
how/when/why do/does/will/did .. heal
part of healing
healing time/times/process/stage/stages/phase/phases
cut/cuts/wound/wounds/scrape/scrapes heal better/best
<tissue> heal/heals/healed/healing slowly/slower/by/on/over/best/at/itself/themselves/without
<tissue> that/which is/are/has [still/not/fully] heal/healed/healing
fragile/broken/open/fresh/freshly/recently/newly/still/badly/poorly/sunburned/irradiated ... heal/healed/healing
skin/wound/cut/blister/scar/burn/bone/scab/sunburn/rash/incision/tattoo has/have/had/is/are [now/fully/completely/still/already/not/well] heal/healed/healing
=healing/=healed skin/wound/wounds/cut/cuts/scar/scars/blister/tattoo/incision/surgical
healing crystals/crystal/powers of music
over/near/on/across/around [a/the] healing
how [long/quickly/fast/well] .. heal
self-healing
body ... heal itself
cracks/crack/rift/mat ... heal
well/poor wound healing
slow/slowly/poor healing','Tape lies on the skin; nothing shows that what is under it heals by it.','Some people like the feeling of support while they rest and wait.',1,'999fc62019ce88a0c212e7f355f0723dcd3ce0a8b7ac8c7ddfbe5c2f050987f0','{now}');
INSERT INTO "claims_claimrule" VALUES(3,'heal-faster','Heals faster','stop','activate/activates/awaken/awakens/unleash/unleashes/trigger/triggers/wake/wakes/harness/harnesses/unlock/unlocks/switch/switches/boost/boosts/stimulate/stimulates/start/starts .. self-healing/self-repair/natural-healing/healing-power/healing-powers/healing-forces
speed/speeds/speeding/accelerate/accelerates/boost/boosts/shorten/shortens/cut/cuts/halve/halves/quicken/reduce/reduces [up] .. healing process/time/times/stage/phase
back in/on/to .. game/action/field/court/track/sport/training/run/running .. twice/double/half/times as/the
recover/recovers/recovering/recovered/recovery/mend/mends [up] twice/double/times/half as/the/faster [fast/quick/quickly/soon/time]
halve/halves/halving/double/doubles .. recovery/healing
shorten/shortens/shortened/shortening/cut/cuts/cutting/reduce/reduces/reduced/trim/trims .. recovery/downtime/layoff [time/times] by/in/from/to
help/helps/make/makes/let .. scar/scars/bruise/bruises/wound/wounds fade/vanish/close/heal/disappear
help/helps .. <tissue>/<body> close/knit/recover/regrow
help/let/make/allow/enable .. <tissue>/<body> repair/rebuild/regenerate/mend/restore
heal [up/more/even/much/twice/so] [as] faster/quicker/sooner/better/fast/quickly/stronger/overnight/rapidly
faster/quicker/rapid/speedy/accelerated/better healing
help/let/make/allow/enable .. <tissue>/<body>/you/itself heal
stimulate/stimulates/trigger/triggers/activate/activates/promote/promotes .. repair/regeneration/regrowth
back in/on/to .. game/action/field/court/track/sport/training .. faster/sooner/quicker/fast','recover/recovers with sleep/rest/food/exercise/time
=let [the/a/any/that/your] .. <tissue> heal
cut/cuts/wound/wounds/scrape/scrapes heal better/best
how fast/quickly
until/before/if ... heal
=let .. <tissue> heal before/first/completely/fully/on/by/in','Nothing shows that anything under the tape heals sooner.','Some people like the feeling of support while they rest and wait.',1,'2d2b7343748e3d3c5c56c4ef6facb930747ea9d971076a13364e542f5552b262','{now}');
INSERT INTO "claims_claimrule" VALUES(4,'treat','Treats','stop','=treats/=prevents/=fixes and =treats/=prevents/=fixes/=relieves/=soothes/=heals
=treats/=prevents it/them all/everything/both
treatment ? apply/use/wear/stick/two/one
treat/treats/treating ? .. <pain>/<condition>/<injury>/<body>
treat .. <pain>/<condition>/<injury>/<body>
treat .. cause/source/roots/problem/patient
treat it/everything/anything/them at/all/fast/naturally/without/quickly
treated .. <pain>/<condition>/<injury>
treatment/therapy of/for/against .. <pain>/<condition>/<injury>/<body>
treatment/therapy of/for/against <pain>/<condition>/<injury>/<body>
<pain>/<condition>/<injury> [care] treatment/therapy
effective/natural/proven/best/home/drug-free/complete/ultimate/medical/alternative/revolutionary/powerful/perfect/ideal/instant/real/only/at-home/first-line treatment/therapy
treatment/therapy that/which works/works/lasts
treatment your .. <body>/<pain> deserve/deserves/needs/need
self-treat/self-treatment
medicinal/medicine/medication for/on/in .. <body>/<pain>/<condition>/roll/strip
medicine/medication for/on/in a/your roll/strip/box/pack','treatment/treat ... see/ask/call/visit/tell [a/your/the] <clinician>
treat yourself/yourselves/himself/herself/themselves/myself/ourselves
trick or treat
treat .. <body> to a/an/some/the/new
treat .. <part>
treat/treated ... gently/kindly/carefully/fairly/equally/nicely
treat/treated .. with care/respect/kindness/caution/oil/patience/suspicion
treat/treated .. <part> ... as/like
treat/treated .. skin/it/them as/like
<clinician> [who/can/may/will/should/must/often/usually/also/only/that/to] [also/often/usually/can/may/to] treat/treats/treated/treating/fix
<clinician> ... treatment
treatment/treated/treat ... by/from a/an/your/the <clinician>
see/ask/call/visit/tell/find/talk/consult ... treat/treatment
get/seek/getting/need/needs/needing [a/medical/proper/real] treatment
seek/receiving/receive/undergoing/undergo/radiation/cancer/radiotherapy/under ... treatment
<condition>/<injury> that/which needs/need ... treatment
surface/water/heat/paint/fabric/window/chemical/royal/silent/equal/special/vip/spa/hair/stain/wood/beauty/skin-care treatment
treated/untreated/treating wood/cotton/fabric/surface/paper/water/lumber
is/are/being/been treated for','To treat is a medical act; tape may be felt, and treats nothing.','Some people use it while they move, for a light feeling of support.',1,'1d1e76b59d2e09b11a0a268eb5c5a061a2df309d5d279a3220c2742bfcc105c5','{now}');
INSERT INTO "claims_claimrule" VALUES(5,'prevent','Prevents','stop','<body> of steel/iron/titanium
is/are/be/get/getting/gets never .. injured/hurt/sprained
stop/quit tearing/straining/spraining/twisting/injuring/wrecking/hurting your/my/the/those .. <body>
airbag/armor/armour/shield/insurance/seatbelt/seat-belt/bodyguard/lifejacket/helmet for/of .. <body>
make/makes/making/made/keep/keeps/render/renders .. <body> unbreakable/invincible/indestructible/bulletproof/injury-proof/immune/ironclad/unstoppable
unbreakable/invincible/indestructible/bulletproof/injury-proof/ironclad .. <body>
cannot/can''t/won''t/couldn''t [ever/possibly/even] get/be/become hurt/injured/sprained
don''t/never get/be injured/hurt ? tape/wear/use/try/grab
prevents/preventing/prevent .. =tears/=ruptures/re-tears/retears
athletes/runners/players/people/those/wearers/users/they/anyone who/that .. [do/does/will/can] =not/don''t/never/rarely/seldom/hardly/won''t [get] hurt/injured/sore/strained/limp
<body> cannot/can''t/won''t/never [be] roll/rolls/twist/twists/buckle/buckles/tear/tears/snap/snaps/sprain/sprained/strain/strained/dislocate/give/gives
<body> will/can/could =not/never [be] roll/twist/buckle/tear/snap/sprain/sprained/strained/dislocate
no more .. torn/pulled/strained/sprained/twisted/injured/dislocated/wrecked <body>
help/helps you avoid/dodge/escape/prevent/skip .. <injury>/<pain>/<condition>
help/helps avoid/dodge/escape .. <injury>/<pain>/<condition>
safeguard/safeguards/bulletproof/bulletproofs .. <body>
<injury>/<pain> insurance/shield/armor/protection/defense
defense/defence/shield/weapon/protection/insurance against/from .. <injury>/<condition>/<pain>
reduce/lower/cut/halve/halves/decrease/minimize/slash .. <injury>/sprain/strain
to/can/will/may/helps/help prevent/prevents strain/strains/relapse/relapses/tearing/overload
prevent/prevents/preventing relapse/relapses/recurrence
protect/protects/shield/guard/guards/save/saves/spare/spares .. <body> from/against tear/tears/tearing/strain/strains/damage/harm/sprains
=preventative/=preventive
keep/keeps/keeping/stop/stops .. <body> from tearing/hurting/swelling/cramping/aching/locking/giving/straining/spraining/buckling
prevent/preventive/prevention/preventing .. <pain>/<condition>/<injury>
prevent/prevention of/from .. <pain>/<condition>/<injury>/hurting
prevent/prevents/prevented you/your/them/athletes/muscle/muscles/<body> .. from getting/being/becoming hurt/injured/sore
<pain>/<condition>/<injury> prevention/preventer/preventive/proofing/proof
<pain>/<condition>/<injury> [is/are] [easily] preventable with
protect/protects/protecting/protection/shield/shields/guard/guards/safeguard/defend/insure/immunize/armor ... from/against/of [all/any/future/further/new] [sports/serious/overuse/common/every/muscle/knee/joint] <pain>/<condition>/<injury>
ward/wards/fend/stave/stop/keep/keeps/keeping off .. <pain>/<condition>/<injury>
keep/keeps/keeping/kept .. <pain>/<condition>/<injury> away/off/out/at/from/coming
keep/keeps/keeping/kept you/athletes/runners/players/your/them [and/your] [team/body/knees/knee/muscles/back] injury/pain/ache/injuries/healthy [and] [injury] [free]
bulletproof/injury-proof/armor .. <body>
stop/stops/stopping/stopped .. <injury>/<condition>
never/=not ... get injured/hurt again
avoid/avoids/avoiding .. <injury>/<pain>/<condition> with/by/using/thanks ... <product>
prophylactic/prophylaxis
guard/guards/guarding/shield/shields/insurance/defend/defends against .. <injury>/<pain>/<condition>/tear/tears/strain/strains
head/heads/nip/nips .. <pain>/<injury>/<condition> off/in
lower/lowers/reduce/reduces/cut/cuts/slash/minimize/eliminate/decrease .. risk/chance/chances/odds/likelihood/rate/number of .. <injury>/<pain>/<condition>/injuries
fewer/less/no/zero [sports/overuse/more] injury/injuries
an ounce of prevention','=tears in/of/along/at .. <part>
so/so-that/that ... cannot/can''t/won''t get hurt
<activity> ... prevent/lower/reduce/cut/avoid/protect
prevent/prevents/preventing .. <part> from
to prevent .. blister/irritation/chafing/crease
=stop [taping/using] if/when/at
avoid/avoiding ... by/with warm/warming/stretching
protect/protects .. <part>/shirt/clothes/cloth/sheet/glue/package/packaging/box
stop/stops .. <part>
wound care
fraud/theft/fire/loss prevention','The maker of the best known tape had to take back “prevents injury” in a settlement.','Some people like how it feels while they train.',1,'1825539a11ed9b2a236078c89ceeed56b1b19ad3d6ca8df2045a825f0b56fbb6','{now}');
INSERT INTO "claims_claimrule" VALUES(6,'fix','Fixes','stop','=pulls/=pushes/=moves/=eases/=coaxes/=nudges/=shifts .. disc/disk/vertebra/joint/spine/kneecap/patella/shoulder/hip/pelvis/rib/jaw/bone back/into in/into/place/where
put/puts/pop/pops/slide/slides/snap/snaps/guide/guides/bring/brings/pull/pulls .. disc/disk/vertebra/joint/spine/kneecap/patella/shoulder/hip/pelvis/rib/jaw/bone where/back/exactly [where/exactly/right] [where] it/they belong/belongs/should
fix/fixes it all
=fix that/this/those/these <body>
fix/fixes ? .. <body>
reverse/stop/stops/slow/slows .. aging/ageing
fix/heal/cure/treat/prevent everything/anything/whatever
bring/brings ... <body> ... back to life
unpinch/unpinches/decompress/decompresses/unlock/unlocks/unblock .. nerve/nerves/<body>
put/puts/pop/pops/slide/slides/snap/snaps/slip/slips/guide/guides/bring/brings .. disc/disk/vertebra/joint/spine/kneecap/shoulder back/into in/into/place
dissolve/dissolves/dissolving/remove/removes/break/breaks/breaking .. scar/adhesions
break/breaks/breaking up/down .. scar/adhesions/<pain>
fix/repair/rebuild/reverse/undo/reset/realign/straighten/rehabilitate/rejuvenate/remodel/cleanse .. <pain>/<condition>/<injury>/<body>
fix/fixes/fixed what hurts/ails
fix/fixes it fast/instantly/overnight/forever/permanently/for
quick/easy/fast/instant/permanent/simple/5-minute/five-minute/overnight/two-minute/lasting/ultimate/real/perfect/best fix for/to .. <pain>/<condition>/<injury>/<body>
fix/solution/answer for/to .. <pain>/<condition>/<injury>
<pain>/<condition>/<injury> fix/fixer/solution/solver/cure/eraser/buster/terminator/stopper/eliminator/fighter/slayer/blaster
<body> repair/fix/fixer
reverse/reversal of .. <pain>/<condition>/<injury>/damage/aging
repair/repairs/repairing/restore/restores of .. <body>
correct/corrects/correcting/resolve/resolves/resolved/resolving/solve/solves/solved/solving/tackle/tackles .. <pain>/<condition>/<injury>
get/gets [rid] to the root/bottom/source of .. <pain>/<condition>
back/pain/knee/neck problem/problems/trouble/troubles solved/fixed/gone/sorted
turn/turns/roll/rolls back [the] clock','<body> back in line
body/muscle/muscles/skin/tissue/tendon/tendons/bone/bones repair/rebuild itself/themselves/by/while/during/when
fix/fixed/reset/repair/straighten .. <part>
<clinician> [who/can/may/will/should/must/often/usually/also/only/that/to] [also/often/usually/can/may/to] fix/fixes/repair/correct/resolve
fix your eyes/gaze/hair/attention/mind on
fix/straighten .. <body> on/to
=straighten/=straightening .. <body>
=straighten your/the/that/one .. <body>
reset your <body> to/position','Tape cannot repair or set right anything in the body.','A light pull can remind you to change how you sit or move.',1,'48dc9cf4c1fe950bd627cacb1ebe2035cafe8cb8635108e646b839dba164adce','{now}');
INSERT INTO "claims_claimrule" VALUES(7,'end-pain','Makes pain go away','stop','if you still hurt/ache/limp/suffer
so much relief
kick/kicks .. <pain>/<condition>
on ... <pain> =off
<pain>/<condition> leave/leaves/left/leaving your/my/the/you/me body/for/joint/muscles/joints
goodbye/bye/farewell limp/limping/<complaint>
never/=not/won''t .. trouble/bother/plague/nag/betray [you/us/me/them] again
why suffer/limp/hobble
nothing =hurts/=aches/=ached
world/life/day/days/run/morning/season where/=which/that ... nothing hurts/aches
without/no/=not/never/minus [even/so] [much] [as] a/an/any/one/the/single/slightest [single/slightest] trace/hint/twinge/bit/touch/ounce/shred/moment/second/whisper/sign .. <pain>/<condition>/<injury>
told/said/thought/feared/sure .. never .. run/walk/play/lift/ski/swim/ride/train/climb/dance/compete again
prove/proved/proves/proving the/my/his/her/our/all/them .. <clinician>/<medicine>/wrong
how fast/quickly/soon .. <pain>/<condition>/<injury> was/is/went/disappeared/vanished/left/healed
=before [the/our/this/using/wearing] tape/taping/kt/strip/strips ... couldn''t/can''t/=not/barely/hardly/unable/never [to/even] walk/run/lift/sleep/stand/sit/climb/reach/move/bend/turn/play/train/raise ~ after/now/today/since/then
crutches/wheelchair/bedridden/cane/walker ~ marathon/5k/10k/race/races/tennis/podium/medal/mountain/mountains/dance/dances/dancing/hike/hikes/hiking/ski/skis/skiing/golf
from bedridden/crutches/wheelchair/surgery/injured/injury/cane/walker/sickbed/limp/<condition> ... to ... runner/marathon/race/finish/podium/court/champion/winner/athlete/field/track/victory/gold/pro/again
<pain>/<injury>/<condition> [just] go/goes/went/going/come/comes/came down/away in/within/overnight/fast/by/after
<injury>/<pain>/<condition> stay/stays/sit/sits/remain/remains ... bench/bay/home/outside/sidelines/yesterday
=got/=shook/=shake/=shakes/=shaking over/off my/his/her/our/your/their .. <condition>/<injury>/<pain>
get/gets/getting over .. <condition>/<pain>/<injury> with/by/thanks/using/in/fast
=before [tape/taping/kt/this] ? limp/limping/hobble/hobbling/crutch/crutches/wheelchair/cane/bedridden/couch ~ after/now/today/then
<pain>/<condition>/<injury> optional/powerless/helpless
<pain>/<condition>/<injury> ... no chance/hope
give/gives/giving .. <pain>/<condition> the/a boot/sack/slip/kick/heave-ho/run
show/shows .. <pain>/<condition> the/who door/exit/boss/is
enemy/nemesis/antidote/answer of/to/for .. <pain>/<condition>
<pain>/<condition> hates/fears/dreads/surrenders/retreats/yields
life after/beyond/without/free .. <pain>/<condition>
way/ticket/road/exit/path out of/from .. <pain>/<condition>
<pain> today ? gone
from limping/hobbling/aching/hurting to
feel/feels/felt no/zero .. <pain>
nothing but relief/comfort
=0 <pain>
end/goodbye to suffering
<pain>/<condition>/<injury> ~ make/makes it/them vanish/disappear/go/stop/history
<pain>/<condition>/<injury> ~ =fixes/=erases/=eliminates/=solves/=ends/=kills/=stops/=beats it/that/them/this
=eliminates it/them
no pain ? no limit/limits/surgery/pills/excuses/drugs/problem
never again ... <pain>/<condition>/<injury>
tape/tapes/stretch/peel it/them/that away
no more .. from/of/with/because .. <pain>/<condition>/<injury>
rescue/rescues/save/saves/spare/spares/free/frees .. <body>/you from .. <pain>/<condition>/<injury>
<pain>/<condition> ? not with/any/today/anymore
<pain>/<condition> ? never/what/forget
forget you ever ... <pain>/<condition>
<pain>/<condition>/<injury> ... no match
no <medicine> no <pain>/<medicine>
<pain>/<condition>/<injury> ? consider it/that
<pain> ... distant/faint/bad memory
absorb/absorbs/draw/draws/interrupt/outsmart/outwit/scramble/jam/intercept/override/fool/trick/suck/soak/disrupt/muffle/starve/unplug/delete/undo/bury .. <pain>/<condition>
<pain>/<condition> can''t/won''t/cannot/never/doesn''t win/survive/last/stay/return/bother/hold/slow
<pain>/<condition> [down] to zero/nothing/none/nil
from <pain> to no/relief/comfort/painfree/freedom/joy
to no <pain>
pain-signal/pain-signals
never pull/strain/tear/sprain/twist/injure .. <body> again
wearable .. medicine/therapy/treatment/relief/pain
medicine/medication/therapy/relief you can wear
<pain>/<condition>/<injury> =ends/=stops/=stopped/=ended
no more limp/limping/ache/aching/hurt/hurting/hobbling/wincing/crutches
<pain>/<condition>/<injury> ? gone/solved/fixed/cured/over/erased/done/sorted/handled/history
forget about .. <pain>/<condition>/<injury>
<pain>/<condition>/<injury> ... stand/stands/stood a chance
<pain>/<condition>/<injury> [has/have] met its/their/his match
<pain>/<condition>/<injury> begone/beware
don''t/never/not let .. <pain>/<condition>/<injury>
hurt/hurts/ache/aches no more
take/takes/get/gets/got/reclaim/reclaims/regain/win back .. life/freedom/mobility
get/gets/got .. life back
reclaim/reclaims/regain .. life/freedom/mobility
eliminate/erase/kill/banish/abolish/vanquish/conquer/defeat/destroy/dissolve/melt/crush/silence/annihilate/eradicate/extinguish/obliterate/vaporize/zap/=numbs/=numbing/wipe/smash/blast/nuke/terminate/outlaw/knock/evict/halt/quash/squash/nix/nullify/disarm/rid/quell/chase/cancel/blow/block/deaden/exterminate/squelch/flatten/evaporate/overcome/quiet/mute/snuff/bust [away/out/off] .. <pain>/<condition>/<injury>
=end/=ends/=ending/=ended/stop/remove/beat/lose/ditch/drop/forget/quit/lift/dump/clear .. <pain>/<condition>/<injury> [now/fast/today]
end to/of .. <pain>/<condition>/<injury>
get/gets/getting/got/be/being rid of .. <pain>/<condition>/<injury>/it
rid you/your/yourself/the/them/him/her ... of .. <pain>/<condition>/<injury>
make/makes/making/made/let/lets .. <pain>/<condition>/<injury> go/disappear/vanish/stop/fade/melt/history/evaporate/dissolve
take/takes/taking/took/pull/pulls/peel/peels/send/sends .. <pain>/<condition>/<injury> away/out/packing
take/takes/taking/took away .. <pain>/<condition>/<injury>
say/saying/said/wave/kiss/bid/bids/tell/says goodbye/good-bye/farewell/adios/bye/so-long/sayonara/adieu [to] ... <pain>/<condition>/<injury>
say/kiss/wave/bid/tell .. <pain>/<condition>/<injury> goodbye/good-bye/farewell/bye/no/off
goodbye/bye-bye/farewell/adios/bye [bye] [to] .. <pain>/<condition>/<injury>
<pain>/<condition>/<injury> [just/simply/will/is/be/has/had/have/can/are/all/completely/to] [just/simply/be/completely/totally/finally/all/now] gone/disappear/disappears/disappeared/vanish/vanishes/vanished/history/vamoose/begone/banished/eliminated/over/erased/cured/solved/melted
<pain>/<condition>/<injury> [just/simply/will/to] go/goes/went/going/melt/melts/melted/fade/fades/slip/slips/leave/leaves away/off/forever
<pain>/<condition>/<injury> [will] [never] come/comes/coming/return/returns back/never
<pain>/<condition>/<injury> a/thing [thing] of the past
<pain>/<condition>/<injury> was/were/became [just] gone/history/over/yesterday
train/run/play/push/lift/compete through .. <injury>/<pain>/<condition>
saved my/his/her/our .. <body>
thing that [ever/finally/really] helped/helps my/his/her/our .. <body>/<pain>/<condition>
works/work on/for/against any/every/all .. <pain>/<condition>/<injury>
thing of the past
leave/leaves/leaving/left/put/puts .. <pain>/<condition>/<injury> behind/in
no more .. <pain>/<condition>/<injury>
no longer ... <pain>/<condition>/<injury>
zero/nil .. <pain>/<condition>/<injury>
never/=not ... <pain>/<condition>/<injury> again
never .. hurt/ache/suffer/limp again
no <pain>/<injury>/<condition> .. left/anymore/ever/again/afterward/whatsoever/after
without .. <pain>/<condition> again/ever/all/anymore/thanks
live/move/run/walk/train/sleep/play/wake/works/lift/stand/sit/ride/climb/dance/life ... without .. <pain>/<condition>
pain-free/painfree/painless/ache-free/injury-free/symptom-free/soreness-free/cramp-free/stiffness-free/inflammation-free/swelling-free/migraine-free/headache-free
<pain>/<condition>/<injury> free
free of/from .. <pain>/<condition>/<injury>
free/frees/freeing/freed/liberate/liberates/release/releases/deliver/delivers you/your/yourself/them/him/her/me/<body> .. from/of .. <pain>/<condition>/<injury>
freedom/escape/liberation from .. <pain>/<condition>/<injury>
natural/safe/wearable/pill-free/drug-free/powerful/best/new/real/instant/ultimate/non-drug/strong/topical/organic .. pain-killer/painkiller
pain-killer/painkiller in/without/tape/strip/patch/that
like/is/as/own/your a/personal pain-killer/painkiller
=painkilling/analgesic/anesthetic/pain-eraser/pain-away/ache-away/pain-blocking/pain-fighting/pain-erasing/pain-relieving
pain ~ gone/over/solved/done
pain ... what pain
what pain
no <pain>/<condition>/<injury> ... can''t/cannot/won''t/not/doesn''t fix/cure/heal/beat/treat/solve/stop/handle/ease/relieve
pain-be-gone/begone pain
off .. switch for .. <pain>
turn/turns/switch/switches/shut/shuts/dial/dials off/down/out .. <pain>/<condition>
turn/turns/switch/switches .. <pain> off
wash/washes/wipe/wipes/rub/rubs/tape/soothe .. <pain> away
say no to .. <pain>/<condition>/<injury>/<medicine>
won''t/wouldn''t/don''t/doesn''t/never ... hurt/ache anymore/any-more/again
nothing hurts/hurt anymore/any-more/again
pain =killing/=stopping/=killer
never/don''t/won''t take/need/buy .. <medicine> again
stop/stops/stopped/quit/quits hurting/aching/suffering/limping
killer of .. <pain>/<condition>
last/final .. <pain> you/you''ll ever','should have .. <clinician>
should have gone/seen/asked
removal hurt/hurts
<shop>/packaging/design/logo/printer ... thing of the past
pain-signals/signals that/something/a
pain is a signal
=stop whatever
until/when/if ... <pain> leave/leaves/left
if/people/users/who/use/ask/for ... crutches/wheelchair/cane/walker ~ marathon/race/races
but/that/check/sure/where/until/unless/if/when/while/far ... nothing hurts
pain point/points
pain-free/painless/painlessly sign/sign-in/login/signup/setup/shopping/ordering/payment/refund/exchange
if/when/whether/unless/until/once/after/as/before/wait/where .. <pain>/<condition>/<injury>
=stop [taping/using/there/here/now] if/when/at
removal/removing/remove/removes/peel/peels/peeling ... pain-free/painless/painlessly
pain-free/painless/painlessly removal/removing/remove/removes/peel/peeling/return/returns/checkout/shipping
pain free removal
painless/painlessly .. removal/peeling/peel/checkout/return/returns
off painlessly/painless
off without pain
if/when/until/unless/whether/wait .. <pain>/<condition>/<injury> .. go/goes/gone/going/away/over
if/when/until/unless/whether/once/after/as ... <pain>/<condition>/<injury> .. go/goes/gone/going/leave/comes/come/returns/free
if/when/whether ... no longer/free/without
drop .. <pain>/<body> and
<clinician> ... remove
free from/of knots/tangles
beat .. odds
=drop .. <body>
end in/with .. <pain>
<pain>/<condition>/<injury> [that/which] lasts/lasted/persists/continues/goes [on] over
free from .. <pain> ? [then] you need/want/can
both/each/one/either/other/loose/free =end/=ends
=end/=ends of [the/a/your/each/one] <part>
free end/ends
knot/knots in/of .. <part>
no <condition>/<pain> to tape
lose .. numbness
not/as/only/far/until/where/which/if/what/whether/can ... without .. <pain>
stop .. burning/itching
only .. without .. <pain>','Nobody can promise that pain goes away; it was one of the claims that a court took back.','It may help some people feel supported while they move.',1,'764d0c51c78d1ee7fb87398540db8c0d665ae1d7cd6d147f59d6b5e551186b5e','{now}');
INSERT INTO "claims_claimrule" VALUES(8,'relief-promise','Relief with a promise','stop','guaranteed/guarantee results/relief/recovery/improvement
best/strongest/greatest/finest/fastest/quickest/surest/safest/most-powerful/most-effective .. relief/painkiller/cure/healing
relief within/inside/from/by/in the/day/minute/moment/first hour/minute/day/first/moment/start/one/strip/second
complete/full/total/instant recovery in/within/from
relief in an/a instant/flash/heartbeat/minute/second
relief .. =24
instant/immediate/fast/fast-acting/rapid/quick/complete/total/permanent/lasting/long-lasting/longlasting/all-day/round-the-clock/lifelong/guaranteed/real/true/full/ultimate/maximum/powerful/proven/dramatic/drug-free/extreme/serious/sure/certain/everlasting/endless/nonstop/constant/continuous/targeted/advanced/deep/amazing/incredible/unbeatable/overnight/speedy/swift/sweet/effective .. relief
lasting/targeted/instant/immediate/fast/quick/complete/total .. pain/muscle/joint/back/neck/knee relief
=24/=12/=8/=48/=72/=6/=4/hour/hours/hr/hrs/h/day/days/week/all-day/24/7/multi-day/twenty-four/minute/minutes/seconds/days-long/weeklong/overnight [hour/hours/hr/h/day/days] [of] .. relief
relief in/within/under/after [just/only/a/about/less/under/as/mere] [than/few/little] [as] <number>/minutes/seconds/minute/hours/hour/days/moments/no
relief [that] lasts/lasting/stays/works/never/all/forever
relief right/instantly/immediately/now/today/overnight/fast/guaranteed/forever/permanently
relieve/relieves/relieved/relieving/ease/eases/soothe/soothes .. <pain>/<condition> [so] instantly/immediately/completely/permanently/forever/fast/totally/entirely/overnight/quickly
relieve/relieves/ease/eases/soothe/soothes .. <pain>/<condition> in/within [just/only/under] <number>/seconds/minutes/hours/moments
instantly/immediately/completely/permanently/totally/rapidly/quickly/dramatically/entirely relieve/relieves/relieved/ease/eases/soothe/soothes
<pain>/<condition>/<body> instantly/immediately/overnight/permanently better/relieved/gone
feel/feels better/relief instantly/immediately/overnight/in/within/today/right/fast/guaranteed
works/works/working in/within [just/only/under/a] [few] <number>/seconds/minutes/moments/hours/days
works/works/working instantly/immediately/overnight
works/works/worked like a charm/wonder/dream
works/works/working wonders/miracles/magic
like magic
results/improvement in/within [just/only/under/a] <number>/seconds/minutes/days/hours/few
instant/immediate/overnight/dramatic results/recovery/improvement
never suffer
end/ends your suffering','stress/tax/debt/comic/disaster/famine/bas relief
relief for/to .. wallet/wallets/budget/budgets/purse/pocket
relief map/valve/print/printing/sculpture/pitcher
full/deep/high/low/shaded relief map/print/carving
instant/immediate/fast/quick results/search
shipping/delivery/refund/checkout/order ... relief
search results
ease/eases .. into/back/off','“24-hour relief” is one of the claims that a court took back; no study shows how long or how surely.','Some people find that it feels better while the tape is on.',1,'d0f8f1d31bb72bad6ed61ff41e3430a109581e6661ab8b06916101cec286df1a','{now}');
INSERT INTO "claims_claimrule" VALUES(9,'authority','Approved or proven','stop','backed/proven/supported/confirmed/verified/validated/shown by/in ... clinical/scientific/medical/peer-reviewed studies/trials/research/evidence
science/research/evidence/medicine is on our/on-our/behind
approved/cleared/licensed/certified/registered/authorized for medical/clinical/therapeutic/hospital use
<clinician>/experts recommend/recommends/recommended/trust/trusts/swear/swears/choose/use/uses/love/prefer/endorse/endorses [our/this/the/it/kt/these/by] [kinesiology] [it/tape/strips/strip/roll/product/brand/our/this] for/against .. <pain>/<condition>/<injury>
<clinician>/expert recommended/endorsed/trusted/preferred .. for/against <pain>/<condition>/<injury>
doctor-recommended/physician-recommended/doctor-endorsed .. <product> for/against .. <pain>/<condition>/<injury>
tested/checked/examined/evaluated/inspected by the =fda/food
secret/secrets ... <clinician>
<science> shown/known to
government/state/officially/federally approved/cleared/certified/tested
approved/cleared/certified by ... authorities/authority/agency/agencies/regulators
proven/approved/certified/endorsed/verified by .. <clinician>/<science>
fda/us-fda [is/has] approved/approval/cleared/clearance/registered/certified/endorsed/authorized/listed/accepted/recommended/compliant/approves/tested/licensed/recognized/backed/sanctioned/says/okayed/ok/evaluated/class
approved/cleared/certified/endorsed/authorized/registered/recognized/backed/ok''d/sanctioned/okayed/licensed/passed/blessed ... by/with/from [the] [us/u.s/american] fda/food-and-drug/government/ama/surgeon
approved/cleared/certified/endorsed/backed/blessed by [the/your/us/leading/top/many/our/american/all/most/medical] [leading/top/team/medical/board] <clinician>/fda/food/scientists/science/medicine/experts/government/health/medical
food and drug administration [has] approved/cleared/approval/approves/endorses
approval/clearance/seal/blessing/stamp [of] [approval] from/of/by [the] fda/food/doctors/medical
<science> [and/or] [<science>] prove/proven/proved/proves/tested/validated/verified/confirmed/backed/supported/established/demonstrated/approved/certified/formulated/endorsed
proven/proved/backed/supported/verified/validated/confirmed/endorsed/shown/established/tested/grounded/rooted [out] [up] by/in/through/with [hard/real/modern/the/clinical/years/independent/dozens/hundreds/thousands/leading/medical/over/peer] [of/reviewed/scientific] <science>/clinics/hospitals/doctors/tests
<science>/tests [have/has/now/all/clearly/also] [clearly/conclusively/now/repeatedly] prove/proves/proved/proven/confirm/confirms/show/shows/agree/demonstrate/demonstrates/guarantee [that/how] ... <product>/<benefit>/<pain>/<condition>/<injury>
proven [to/effective/relief/results/recovery/healing/treatment/remedy/therapy/solution/benefits/technology/efficacy/way/method] to/effective/relief/results/recovery/healing/treatment/remedy/therapy/solution/benefits/technology/efficacy/way/method
proven .. <pain>/<condition>/<injury>/<benefit>
<benefit> [is/are/has/been] [been] proven
prove/proved/proven .. effectiveness/efficacy/works/works
science/scientific/research/evidence/medicine says/approved/backed/based/proven/driven/proof
scientific/clinical/medical/hard/conclusive proof/evidence [that] [of/for/behind] .. <benefit>/<product>/<pain>
clinical/medical/scientific breakthrough/breakthroughs
medical-grade/hospital-grade/clinical-grade/clinical-strength/prescription-strength/therapeutic-grade/surgical-grade/pharmaceutical-grade/doctor-grade
medical/hospital/clinical/prescription/therapeutic/surgical/pharmaceutical grade/strength/quality
medical device/devices
class i/ii/1/2 medical
doctor/doctors/physician/physicians/therapists/surgeons/experts .. guarantee/guarantees/swear/prescribe/prescribes/promise/certify/vouch
prescribed/guaranteed/certified/vouched [for] by .. <clinician>
doctor/physician/clinician/therapist/medically/physio prescribed/approved/certified/proven/guaranteed
clinically/medically [and] effective/superior/formulated/necessary/designed/validated/established/significant','prescribed by your/his/her/my/their <clinician>
not/never/unless ... <clinician> recommend
proven seller/track/record/supplier/leader/team/workhorse/leadership
<science> ... approved/approve you/your/before/first
once/if/when/until ... approved/approve/cleared/clears
ask ... approved
tested for/against/on/in sweat/water/wear/stick/shower/pull/strength/color/skin/adhesion
tested in [our/the/a] lab for
not ... proven
backed by [a/our/the] warranty/guarantee/paper/team
fda/food ... not/evaluated
lab/laboratory/medical supported/backed
may/might/could/some/mixed
research/study/studies/trial .. show/shows/agree little/no/mixed/only
expert/experts ... agree on/about size/sizes
quality medical care
no/little/weak ... proof/evidence
is/are/been/be cleared to
cleared by/with your <clinician>','No authority has approved it, and studies disagree; “clinically proven” was taken back in a settlement.','Studies disagree; some people find it comfortable.',1,'0152c8a260dfd995a88f39bf934eabd486a647f3e0dfe87d37c4745a0bdcbb0a','{now}');
INSERT INTO "claims_claimrule" VALUES(10,'guarantee','Guarantees','stop','sure/certain/confident/count/rely/trust/bet/know that/your/the/on/upon .. <body> will/won''t/would/to hold/last/survive/thank/recover
=guaranteed/=guarantees/=guaranteeing/surefire/foolproof/fail-safe/failproof
we/i/they/you/doctors/physicians/experts/science/it/kt guarantee/guaranty
guarantee/guaranty .. <benefit>/<condition>
guarantee/guaranty of/for/that .. <benefit>/<pain>/<condition>
<benefit> guarantee/guaranty
sure-fire/sure to/bet .. <benefit>
promise/promises/promised/promising/swear/certain/certified .. <benefit>/<pain>/<condition>
we/i promise/swear [you/that] ... <pain>/<body>/<benefit>/feel
or your money back ... <pain>/<condition>
<pain>/<condition>/<benefit> ... or your money back
never fails/fail/failed
can''t/cannot/won''t fail/lose/miss
fail-proof/risk-free relief/recovery
works/works/worked for/on everyone/everybody/anyone/all/every/anybody
works/works/worked every/each time/single/body
works/work [each] without fail/exception
always works/works/relieves/helps/effective
everyone/everybody/anyone/anybody .. heals/recovers/healed/recovered/relief','works/work on/with .. phone/phones/device/screen/browser/tablet/computer/table/surface
guarantee/guarantees/promise/promises no result/results/relief/effect/success/cure/outcome/healing/benefit
guaranteed ... order/ordered
guarantee for/on scissors/products/rolls/boxes/all/every
guarantee ? [of/for] [about] <number> years/year/months/days
two-year/one-year/2-year/1-year/lifetime guarantee
money/satisfaction/return/returns/refund/price/shipping/delivery/arrival/quality/stock/replacement/exchange/lowest/best-price/lifetime/privacy/security/payment/stick/freshness/match [is/are/back/date/time/day/days/s] [back] [is/are/fully/100/percent] guarantee/guaranteed/guarantees
money back .. guarantee
money-back/refund/return/returns/warranty ... guarantee
guarantee/guaranteed/guarantees ... money/refund/return/returns/delivery/shipping/arrival/arrives/arrive/price/quality/replacement/exchange/warranty/safe/secure/privacy/shipped/delivered/ship/authentic/genuine/original/stick/sticks/stay/stays/stuck/hold/holds/receipt/fresh/color/stock/spot/place/seat/law/rights/minimum/income
day/days/year/year-long/lifetime/month/365 guarantee/guarantees
guarantee card/period/terms/form/policy/page/covers/slip/claim
no/without/limited/manufacturer''s/maker''s/under/legal/warranty ... guarantee
under/within/the/read/our =guarantee
guarantee of stock/price/delivery/arrival
promise .. <product> arrive/arrives/ship/ships
prices/delivery/safe/authentic/secure/arrival/shipping/original/fresh/genuine ... guaranteed
guaranteed to stick/stay/hold/last
by [monday/tuesday/wednesday/thursday/friday/saturday/sunday] .. guaranteed
promising .. trial/studies/study
works/work for all/every/everyone .. size/sizes/skin/bodies/body/device/devices/browsers/browser/phone/phones/orders/products/roll
code/coupon/discount/link/button/offer/card/account/app/filter/search/sensor/printer ... works/work','Nobody can guarantee how a body answers.','It may help some people; others notice no difference.',1,'fe8a986f9499a4b50bb469bc5f233628dafed12967e5705a4647cf80ef13e12c','{now}');
INSERT INTO "claims_claimrule" VALUES(11,'hundred-percent','Works 100 %','stop','100/hundred/99/99.9/98/97/95/90 percent/per [cent] .. effective/relief/success/successful/works/works/pain-free/pain/cure/cured/safe/recovery/recovered/guaranteed/efficacy/results/proven/healing/healed/natural-relief
works/works/worked/working/effective/successful/heals/helps/relieves ... 100/hundred/99/99.9/98/97/95 percent
100/hundred percent of .. users/patients/people/customers/athletes/runners/buyers/wearers
=9/=10/nine/99/95/ten/8/eight out of 10/ten/100 .. users/patients/people/customers/athletes/runners/doctors/physicians/therapists/wearers/<clinician>/experts
success rate/rates
completely/totally/fully/absolutely/utterly effective/cured/healed/recovered/pain-free
highly/extremely/amazingly/incredibly/proven/remarkably effective
effective against/for/at/on/in .. <pain>/<condition>/<injury>/<body>','no [lasting/real/clear/measurable] effect/effects
100 percent money/cotton/synthetic/recycled/latex/stretch/satisfaction/wool/silk/paper
100 percent .. safe
success rate/rates of','No tape works every time, and no study says so.','Some people find it helps them feel supported; others notice no difference.',1,'e9423435d97c2243e3b0a942242d8eedb54765c007646b9ca8f4b15451aec918','{now}');
INSERT INTO "claims_claimrule" VALUES(12,'miracle','Miracles','stop','life after/beyond/without .. <pain>/<condition>
second youth/spring/life ... <body>
<body> .. second youth/spring
miracle/miraculous/miraculously/miracles
magic/magical/magically/wonder/wondrous tape/strip/strips/roll/relief/healing/bandage/patch/sticker/remedy/product
superpower/super-power for .. <body>/<pain>
life-saver/lifesaver/life-changing/lifechanging for/relief/tape .. <pain>/<body>/<condition>
wonder-drug/wonderdrug/wonder drug
second/new/fresh lease on life
game-changer/gamechanger/godsend/blessing for/in .. <pain>/<condition>/<injury>
makes/make/made .. <body>/<pain> young/new/younger
fountain of youth','miracle is that
no miracle
not .. miracle
magic tape
miracle on ... street/ice
miracle whip/mile','Nothing that sticks to the skin works wonders.','A light pull on the skin, which some people like.',1,'71d9b9ade71f7a91e250acb76e788698dac151c3c864689c4bbd33cf4324311e','{now}');
INSERT INTO "claims_claimrule" VALUES(13,'replaces-medicine','Replaces medicine','stop','more effective than [an] ice/rest/massage/heat/stretching
better/stronger/faster/safer than [any/your/a/the/most] [pain] cream/creams/gel/gels/ointment
<medicine> is/isn''t [=not] .. only option/way/choice/answer
treat/treats/reach/reaches/does/did/do/fix/fixes/help/helps what .. <medicine>/cream/creams/gel/gels/ointment/ointments can''t/cannot/couldn''t/=not/don''t/never
leave/leaves/left .. <medicine> [far/way/miles] behind
put/leave/keep/lock .. <medicine> back/away [in/on/into] [the/your] drawer/shelf/cabinet/cupboard
save/saves/saved/cut/cuts ... medical/doctor/doctor''s/hospital/therapy bill/bills
make/makes/made/making/render/renders/rendered .. <medicine> unnecessary/obsolete/superfluous/redundant/needless/pointless/optional/avoidable
<medicine> [is/are/becomes/become] unnecessary/obsolete/superfluous/redundant/needless
work/works/worked/help/helps/helped/relieve/relieves/good/does [just/every/at/least] [bit] as well/much/reliably/fast/quickly/good/strongly as .. <medicine>
same [results/relief/effect/result/power/benefits] as/of .. <medicine>
does/did/do/can/could/what no .. <medicine>/<clinician> [ever] can/could/did/does/would/will
what .. <medicine>/<clinician> can''t/couldn''t/cannot/didn''t/won''t
better/cheaper/faster/easier than [a/any/your/the] visit/trip/session to/with/at .. <clinician>
<medicine> in a strip/roll/box/patch/bottle
leave/leaves .. <medicine> in/at/behind/on
need for .. <medicine>
prescription-free/non-prescription/nonprescription .. relief/pain/painkiller/pain-killer/treatment/remedy
<medicine>/<clinician> can/could/will/must wait
why see/pay/visit/take/risk/undergo/have/get .. <medicine>/<clinician>
where/when/after/what .. <medicine>/<clinician> fails/fail/failed/can''t/couldn''t/cannot
keep/keeps/keeping .. <medicine>/<clinician> away
like/like-having [a/your/the/own/having] <medicine> in/on/for
replace/replaces/replaced/replacing/replacement/substitute/substitutes/alternative/alternatives [for/to/of] .. <medicine>
replace/substitute/alternative/alternatives ... <medicine>
instead of [your/a/taking/going/seeing/having/popping/paying/swallowing/more/getting/the/expensive/costly/risky] [to/for] [a/the/your/more] <medicine>
rather than [your/a/taking/going/seeing/having/popping/paying/more/getting/the/undergoing/swallowing] [to/for] [a/the/your] <medicine>
better/stronger/cheaper/faster/safer/effective/good/powerful than/as [any/your/a/the/most/taking/seeing/going] [to/a/prescription] <medicine>
beats/beat/outperforms/outperform/rivals [any/your/a/the/most] <medicine>
skip/skips/cancel/ditch/toss/dump/forget/trash/throw/threw/thrown/flush/quit/drop/say/avoid/avoids/dodge/swap/trade/eliminates/save/saves/saved/spare/spares .. <medicine>
throw/threw/toss/flush/put .. <medicine> away/out/down
throw/toss/flush/put away/out .. <medicine>
stop/quit taking/using/needing/buying/popping/swallowing .. <medicine>
no need for/to [a/any/more/the/your/see/take] [a/the/your/more] <medicine>
no more .. <medicine>
no <medicine> .. needed/required/necessary/just/only
no <medicine>/pills no <medicine>/surgery
don''t/won''t/doesn''t/never/no need/needs/require/requires .. <medicine> again/anymore/when/any/with
you won''t need .. <medicine>
no longer need/needs/needed/takes/take .. <medicine>
who needs .. <medicine>
without [the/any/need/a/using/taking/resorting/more] [for/to] .. <medicine>
drug-free/pill-free/medication-free/surgery-free/opioid-free/non-drug/non-surgical/drugless .. <pain>/relief/recovery/treatment/solution/alternative/remedy
like/as having/carrying .. <clinician>/<medicine> in/on/at your
your/a/the .. <clinician>/<medicine> in/on a/your roll/box/pocket/bag/strip
personal/pocket .. <clinician>
as good as .. <medicine>
goodbye/bye ... <medicine>
avoid/avoids/avoided/prevent/prevents/delay/delays/dodge/dodges .. surgery/operation/replacement','what your/the/a <clinician> ... see
replace/replaced/replacing .. shoes/shoe/roll/tape/strip/strips
do not/don''t/never/=not/cannot/can''t/isn''t/won''t ... replace/substitute/alternative/instead/stop
no substitute/replacement/alternative
avoid/avoiding/skip/save .. shot/brace/knife/one
after/following/before/recent/since .. surgery
instead/rather/replaces/replace ... medicine ball
without a prescription needed
prescription glasses
save/saves .. prescription
drop .. doctor a/an/line
forget .. doctor''s appointment
don''t/never/not skip/cancel/forget/delay/stop/avoid/put/ditch/replace
no need .. brace
say/tell/mention .. your/the <clinician>','Nobody may be kept from seeing a doctor by what we write.','If it hurts for more than two weeks, see a doctor or physical therapist.',1,'8fab4c6e47cca29d16a221c1919b58e812fb33ff9b30d71ae18e79f4b279e556','{now}');
INSERT INTO "claims_claimrule" VALUES(14,'disease-help','Helps with a disease','stop','go/play/run/return/race/walk/back/train/compete [to/in/the] [game/field/race/court] on your/a/that/my <condition>/<injury>
safe/fine/ok/okay/harmless to train/run/play/walk/lift/race/compete with/on/through .. fracture/torn/broken/sprain/sprained/<condition>/<injury>
safe/fine/ok/okay/good/suitable/harmless/works ... even/also/directly/straight on/over/for/with/in/during .. open/broken/wound/wounds/burn/burns/thrombosis/cancer/pregnancy/pregnant/infection/infected
for <body> with .. <condition>
help/aid/good/works/works/great/relief/tape with/for/from carpel/carpal
<condition> friendly
<condition> ? we/our/this/try/here''s/meet/tape/these/one/use/get/grab
help/aid/assist/support/soothe/relieve .. people/those/anyone/patients/athletes/runners/seniors with/who/suffering .. <condition>
help/helps you beat/fight/manage/overcome/control/with/through/survive/defeat .. <condition>
to arthritic/rheumatic/sore-joints .. <body>
for people/those/anyone/anybody/athletes/runners/patients/everyone/everybody/women/men/kids/seniors [who/suffering/living/struggling] with/have/from .. <condition>
for .. <condition> patients/sufferers/sufferer
help/aid/assist/soothe/ease/relieve/alleviate/tame/calm/combat/fight/battle/tackle/target/manage/control/improve/address/lessen/reduce/minimize/counter/counteract/attack/handle/minimise/relax/comfort/settle/cool/weaken/shrink/conquer/support/benefit/outsmart/outrun/diminish/decrease/lower .. <condition>
help/aid/assist/helpful/useful/effective/works/works/good/great/ideal/perfect/best/excellent/wonderful/recommended/suitable/made/designed/meant/created/developed/right/must-have/essential/indicated/formulated/engineered/tape/tapes/taping/strip/strips/roll/relief/comfort/support/solution/answer/product/care/choice/use/tool/pick/get/try/buy/order/grab/this/kit/pack/guide/it/one/something/excellent with/for/against/from/on/in/to/of/through .. <condition>
for [your/my/all/any/every/chronic/severe/mild/acute/stubborn/relentless/the/his/her/mom''s/dad''s/grandma''s] .. <condition>
against .. <condition>
relief/comfort/break/escape/respite/hope/help from/of/for/to ... <condition>
<condition> relief/help/tape/support/kit/aid/care/pack/helper/strip/strips/taping/comfort/management/control/bundle/roll
<condition> sufferers/sufferer/patients/patient/victims ... <product>/love/rejoice/swear/trust/relief/choose/need/use
got/have/having/suffer/suffers/suffering/struggling/struggle/living/battling/dealing/tired/sick/fed/plagued/bothered/diagnosed/troubled/afflicted [with/from/by/of/up] [with/the] [a] .. <condition> ~ <product>/try/grab/help/helps/relief/order/get/we/our
<condition> ~ try/grab/order/solved/sorted
use/uses/using/used/apply/wear/wears/wearing/trust/stick ... for/against/on [your] .. <condition>
keep/keeps/keeping/kept .. <condition> under/in/at/quiet/away/calm
<condition> feel/feels/felt better/easier/lighter
your .. <condition> will/won''t/doesn''t/deserves/needs/loves/meets/hates/stands
your <condition> ~ <product>
friend/ally/weapon/tool/shield/hero/helper/enemy against/for/of/in .. <condition>
anti-arthritis/anti-inflammatory/anti-inflammation/antiinflammatory/anti-pain/anti-migraine
anti arthritis/inflammatory/inflammation/pain/migraine/tendonitis/swelling
take/takes care of .. <condition>/<pain>
live/living/run/running/train/training [well] with .. <condition> again/thanks
defeat/curb/curbs/kick/kicks/lick/licks/cope/copes/coping .. <condition>
remission','cannot/can''t say/tell
<condition> ... asked/whether/wanted
should have ... <clinician>
can/may/might/could/will be/mean/point .. <condition>
<condition> ? get/use help/care/medical
can/may/should/could i/we ... <condition>
doctor/physician/therapist/clinician/medical/hospital/clinic/emergency/surgeon/diagnosis/diagnose/nurse/diagnosed ... <condition>
<condition> ~ doctor/physician/therapist/clinician/hospital/emergency/nurse/911
see/ask/call/visit/tell/check/checked/test/tests/tested/watch/look/screen/mistaken/sign/signs/risk/treated/exercise/exercises/name/word/words/search/history/reason/reasons/instructions/research/studies/study/trials/trial/review/page/article ... for/of/with/on/in/about .. <condition>
do/does/did/should/must/may/can not ... <condition>
don''t/doesn''t/not/never/no/cannot/nothing/isn''t/aren''t ... <condition>
if you have/had/suffer/get/are/feel ... <condition>
<product> ... not/leave ... <condition>
if/when/unless/until ... <condition>
good/great/perfect/excellent/mint/new/used/best/unopened/original/weather/any/hot/wet/humid/cold/terms/same/sweaty/dry/first/that/this/one/every/all/road/trail/running/working/training/snow condition
condition that/of/is/report/for
conditions of/apply/for/and/above/below/like/such/change
terms and conditions
in/under/on/for/with .. conditions
on condition
use .. <condition> of
allergy to
allergy-tested/allergy-friendly
support for .. stability
flu shot/season
fever pitch
depression era
stroke of/your/swim/swimming/luck
swim/back/breast/free/butterfly/each/rowing/paddle stroke
strokes
this/the/per/your stroke
instability of
<condition> foundation/charity/awareness/walk/fundraiser/research
prone to ..  <condition>','Tape helps with no disease; naming one beside the tape is a medical claim.','If you have been told you have it, ask your doctor or physical therapist about tape.',1,'6e82aa01508773afe78aa6745a6f3d4c7923cd1844417c595910ed46e369f687','{now}');
INSERT INTO "claims_claimrule" VALUES(15,'relief','Relieves','look','feel/feels/felt/look/looks .. years younger/fitter/lighter
like you''re/you are/twenty/young .. again
relieve/relieves/relieving/relieved/reliever
<pain>/<body>/muscle/period/natural/provide/provides/find/get/offer/offers/bring/brings/give/gives/feel/deliver/delivers/need/comfort/soothing/gentle relief
relief for/from/of .. <pain>/<body>/athletes/runners
ease/soothe/alleviate/lessen/=dulls/=calms/mitigate/loosen/soften/relax/diminish/dampen/subside/minimize .. <pain>/<body>
soothing/alleviates/alleviating
less/reduced/decreased .. pain/soreness/swelling/stiffness/inflammation/ache
feel/feels less .. <pain>
help/helps/helping/helped with/your/ease/sore/stiff/tired/an/the .. <pain>
help/good/great/ideal/perfect/best/made/designed for/with/against .. <pain>
tape/taping/strip/strips/kit/roll/pack/support for/against .. pain/ache/soreness/swelling/stiffness/cramps/inflammation
support for/to .. <body>
fight/battle/combat/tackle/target/beat/manage/control/handle/attack/curb/counter/tame .. <pain>
against .. pain/swelling/inflammation/soreness/cramps/stiffness
take/takes/taking/took the edge/pressure/load/strain/stress off/out .. <body>/<pain>
feel/feels/feeling/felt better/great/amazing/young/younger again/fast
comfort for .. <pain>/<body>
anti-fatigue
your/my .. <body>/knees will thank
thank/thanks you/us .. later','what a relief
relief map/valve/print/printing/carving
relieve/relieved yourself/themselves/to/that/of
=ease/=relax/=loosen/=soften/=drop [your/the/both/one] <body>
great/good/best/ideal/perfect/made for/with .. knot/twinge/tension
helps/help you .. <part>
stop/see/ask/call/if ... <pain>','It promises a result; the law on health claims asks for proof, and the shop has none.','Some people find it gives a feeling of support.',1,'5317873df59b1d7180969ca068da08db53c49ad9c3fed752936bcad06e5ffc37','{now}');
INSERT INTO "claims_claimrule" VALUES(16,'reduces','Reduces swelling or pain','look','lymph/lymphatic/fluid is/are/gets moved/carried/pumped/drained/pushed
move/moves/carry/carries/pump/pumps/push/pushes .. lymph/fluid
regulate/regulates/regulating/balance/balances/stimulate/stimulates/normalize/normalizes .. digestion/hormones/metabolism/pressure/appetite/bowel/energy
reduce/reduces/reducing/reduction/decrease/decreases/lower/lowers/minimize/cut/cuts/shrink/shrinks/drain/drains/flush/flushes/flushing/clear/clears/limit/limits/bring/brings [down/of/in] .. <pain>/<condition>/<injury>/fluid/lactic
<pain>/swelling/inflammation/bruise/pain-relief reducer/reducing/reduction
<pain> [will] subside/subsides/subsided/decrease/decreases/lessens/eases/eased/fades/fade
lymphatic/lymph drainage/flow/system
drainage
detox/detoxify/detoxifies/detoxifying/detoxification/toxin/toxins/purify/purifies/cleansing
negative ions/ion/ionic/infrared/magnetic/far-infrared/acupressure/meridian/meridians/qi/chi','drainage is/done/by ... therapist/therapists/clinic
not .. tape
no effect/influence on
on .. or toxins
<activity> ... lower/reduce/cut
cut/cuts/lower/drain/clear .. <part>
clear .. throat
lower .. <body>
lower/cut/limit/bring .. <body>
water drainage','Studies do not show that tape makes it less.','A fan is mostly used around swelling; ask a doctor why it swells.',1,'ade0055ba87ce33fcb5bf0c057444bf3dd57b9ee63ac1a7804860a8da62fb1bb','{now}');
INSERT INTO "claims_claimrule" VALUES(17,'healing-support','Supports healing','look','support/supporting/supportive/supports/aid/aids/assist/assists .. healing/recovery/rehab/rehabilitation/regeneration
recover/recovers/recovering faster/quicker/sooner/quickly/fast/better/stronger/overnight
speed/accelerate/boost/improve/enhance/shorten/promote/quicken/fast-track/cut/optimize/maximize/hasten/jumpstart/kickstart/reduce/aid/help/supercharge/turbocharge .. recovery
speeds/speed/speeding up .. recovery
faster/quicker/speedy/speedier/rapid/better/quick/full/complete/optimal .. recovery
recovery time/tool/tape/aid/booster
bounce/bounces/bouncing/get/gets/getting back faster/quicker/sooner/stronger/to/on [full] [strength/your/the/training/sport/game]
therapeutic/therapy/therapies/rehab/rehabilitation/rehabilitative/remedial
rejuvenate/rejuvenates/rejuvenating/revitalize/revitalizes/revive/revives','remedy for .. <shop>
rehabilitation center/centers/clinic/hospital
rehab clinic/clinics/center/centers/hospital/exercise/exercises
sentence/claim/words/ad about
<activity> [may/can/does] help/helps/aid/aids/support/supports/speed/speeds recovery
therapy dog/dogs
physical therapy/therapist
get back to <part>/works/you/us
getting/get back on/to [the] bus/page/list/top
back to/on the/your page/cart/top/map/start
password/account/cart/data/full-text/disaster/order recovery
doctor ... therapy','How fast anything recovers cannot be promised.','Some people wear it while they ease back into training.',1,'5ee7f152b27c088094ca616f0cffe2e5360bedeec8eebe51635135bd45e763a6','{now}');
INSERT INTO "claims_claimrule" VALUES(18,'posture','Corrects posture','look','better posture
protect/protects/protecting .. <body>
correct/corrects/correcting/correction/corrector/corrective/improve/improves/perfect/perfects/straighten/straightens/retrain/retrains/train/trains/restore/reset/guarantee .. posture
correct/corrects/correcting/realign/realigns/align/aligns/aligning/alignment/realignment/adjust/adjusts .. <body>
posture/joint/knee/spine/spinal/body/kneecap/patella correction/corrector/fix/alignment/realignment
keep/keeps/hold/holds/pull/pulls/force/forces .. <body>/you upright/straight/aligned/tall/stable/in
stabilize/stabilizes/stabilizing/stabilization .. <body>
strengthen/strengthens/strengthening/activate/activates/activating/tone/tones/build/builds .. <body>
stronger .. muscle/muscles/joints/knees/back/core
increase/increases/improve/improves/restore/restores/more/better/greater/enhance/enhances/boost/boosts/extend/expands .. mobility/flexibility/range/stability/balance/proprioception/coordination','muscle/muscles/<activity> protect/protects
protect .. skin/<part>
correct/perfect/better/improve posture is/means
keep/hold/pull/pulls your/the/it/one/both .. <body> straight/in/still
correct/correctly/adjust/perfect/train .. <part>
keep/hold/pull .. <part>
exercise/exercises/stretch/rows/squats ... strengthen
straighten/adjust/train/hold/keep your/the/that .. <body>','Tape cannot hold anybody upright; it can be felt.','The light pull can remind you to sit tall while you work.',1,'7bdaee13c5df8844f61e9a921041104946db1d0c108e45ba890ee7ac74726f54','{now}');
INSERT INTO "claims_claimrule" VALUES(19,'doctors','Recommended by doctors','look','<clinician> hate/hates/fear
recommend/prescribe/use/uses/prescribes/recommends it/this/tape/them [daily/every] [day] to/for/on/with [all] [of] my/our/their/his/her patients/clients
<clinician> wear/wears it/our/this
because it works
=fda
<clinician> [will/would/was/is/were/are] [be] surprised/amazed/stunned/astonished/speechless/puzzled/jealous
<clinician> .. gave/give/gives/given up
it''s/is/been/are proven
safe and effective
<science> =studied/researched
<clinician>/expert/medically/olympian/pro/athlete/coach recommended/endorsed/trusted/preferred/tested/developed/designed/formulated/favored/loved/=used/inspired
recommended/endorsed/trusted/preferred/developed/designed/invented/used/loved/favored/chosen/created/relied ... by/on .. <clinician>/experts/pros/professionals/athletes/champions/olympians/athlete/teams/hospitals/clinics/coaches
<clinician>/experts/olympians/pros/champions/athletes recommend/recommends/trust/trusts/love/swear/choose/prefer/endorse/rely/favor
<clinician>/experts/olympians/pros/champions/athletes use/say/agree it/this/that/our/kt/kinesiology/tape
what <clinician>/pros/champions/olympians use/uses/wear/choose
choice/favorite/secret of .. <clinician>/champions/professionals/pros/olympians/athletes
number one/1 choice/brand/tape/for/selling/rated/recommended/kinesiology/product/pick/trusted
evidence-based/science-based/research-based/research-backed
evidence/science based/backed
<science> show/shows/suggest/suggests/indicate/found/find
a/new/recent study/studies/research/trials/trial
secret weapon','<science> .. mixed/conflicting/different
mixed .. results
says/say it/that/this [is/does] no/fine/harmless/thin
<clinician> ... recommend/recommends ... removal/rest/exercise/exercises/oil/walking/stretching/caution/surgery/against
<science> could/did/do/does/cannot/can =not/no
<clinician> ... found/says/said ... fracture/fine/rest/broken/nothing/stop/wait
=fda ... not/never/no
=fda is a/an
recipe/pattern/method is proven
as your/the/a/our <clinician>
until/once/when/unless ... <clinician>
if/unless/ask/see ... <clinician>
<clinician> .. use/say/recommend otherwise/so/not/first/before
as your <clinician> ... recommend
studies/study/research/trials ... disagree/mixed/no/differ/small/other/others/little
order/phone/ticket/item/part number
number one/1 step/tip/rule/strip
one of
step/strip/piece/page/row number
number 1 of','Who recommends it must be named and true.','Name who says so, where and when; or leave it out.',1,'af0e4d23666a2e8a6089395b45d12e446063b1a2de634ec2adac0784f9c768a5','{now}');
INSERT INTO "claims_claimrule" VALUES(20,'superlative','Superlatives','look','best/strongest/finest/greatest/safest/toughest/most-advanced/stickiest .. kinesiology/tape/taping/market/world/strip/strips/product/support
world''s best/strongest/leading/first/finest/greatest/favorite
best [kinesiology] tape
best in the world/market/class/business/industry
best on the market/planet
best/strongest/most .. ever/available/anywhere/known/yet
most effective/advanced/powerful/trusted/innovative
unbeatable/unrivaled/unmatched/unparalleled/unsurpassed/second-to-none/revolutionary/groundbreaking/breakthrough/ultimate/incomparable
like no other
second to none
nothing .. better/compares/like/beats/works
no other .. tape/product/brand/strip
better than any/all/every/other [other] tape/brand/product/strip/competitor
superior to/tape/support/results/performance
the only tape/product/brand
perfect tape/solution/cure/product
amazing/incredible/phenomenal results/tape/effect/effects','ultimate guide/list/checklist/question
popular
most .. color/size/questions
best seller/sellers/before/by/result/results/practice/friend/regards/wishes/for/on/with
tape .. sticks/works best
at best
way/place/time/time/price
best/safest .. way/place/order/to/time
the ultimate frisbee
superior/inferior to/and the','That it is the best of all must be shown, and nobody has.','Say what it is made of, and how long people wear it.',1,'9c8a053a8de32a01f3106040e182c45f86d420816d975cdb43402f77d3d203fb','{now}');
INSERT INTO "claims_claimrule" VALUES(21,'safety','Without side effects','look','tape/strip/strips/it/kt ... prevent/stop .. blister/irritation/chafing
no/zero/without/free-of/any [known/negative/harmful/of] side-effects/side-effect/downside/dangers/allergic
no/zero/without [known/negative/harmful/any/the/nasty] side effects/effect
side-effect free
free of side effects
completely/totally/perfectly/absolutely/entirely/100/percent/fully/always safe/harmless/natural/risk-free
safe for everyone/everybody/anyone/all/pregnancy/pregnant/kids/children/babies/daily/any/every
safe on/for/during .. pregnancy/pregnant/children/skin/babies
risk-free/riskless/nontoxic/non-toxic/hypoallergenic/dermatologist-tested/allergy-free/dermatologically-tested
gentle enough for
pain-free/painless/painlessly removal/removing/remove/removes/peel/peeling
removal/removes/remove/comes/peels/peel/off .. pain-free/painlessly/painless/pain
won''t/doesn''t/never irritate/irritates [your/sensitive/the] skin','risk-free returns/return/trial/order/purchase
safe checkout/payment/payments/shopping/place/side
natural .. color/colors/light/fiber
if/not/stop/no ... pain
without risk to your order
safe for .. wash/washing/machine','Some skin does react; nobody can say that none will.','Test a small piece for 24 hours first; take it off if your skin reacts.',1,'2166c8629106aa30b3bf8feaebe0544602ed97eaec2e75213bcbac9f375a7023','{now}');
INSERT INTO "claims_claimrule" VALUES(22,'before-after','Before and after','look','instead i/we/he/she bought/got/tried/used/ordered/taped
supposed/scheduled/booked/planned to/for ... replaced/operated/surgery ... instead
nothing [else] [has/had/have] [ever] help/helped/worked/work ... until/like/but/except/before
when/where nothing else did/does/helps/helped/worked/works
back/return/returned/returns to/on/in .. training/sport/running/field/court/game/gym/play/action ... in/within .. =day/=days/hours/week/weeks
return/returns/returning/returned to .. play/sport/training/running/competition/action/fitness/strength/field ... sooner/faster/quicker/earlier/stronger
did/does/do in .. week/day/hour/night/minute what ... =not/never/no
on/with/through a/an/my/his/her torn/broken/sprained/fractured/pulled .. <body> ... felt
she/he/i/they/we could hardly/barely/scarcely walk/stand/sit/run/sleep/climb/lift/move/bend/kneel
did/does in .. week/day/hour/night/minute/minutes what
=not/haven''t/hasn''t/never had .. <complaint>/<condition> since
played/ran/finished/won/trained/raced/danced ... on/with a/an/my/his/her torn/broken/sprained/fractured/pulled .. <body>
walk/walks/run/runs/stand/stands without .. cane/crutches/walker/limp/limping/brace
see .. before and after
before-and-after/before-after photo/photos/picture/pictures/pics/result/results/shot/shots/transformation/images/comparison/gallery
before and/vs/versus/& after photo/photos/picture/pictures/pics/result/results/shot/shots/transformation/images/comparison/gallery/story/stories
see the difference
results/photos/pictures/photo/picture ... before and after
before-after
real results/result/people/patients/stories
real-life results
feel/notice the results/improvement
see real/visible/instant results
see the difference
transformation/transformations
testimonial/testimonials','real people answer/answers/reply/write/read
when/if/until/unless/once ... doctor/physio/therapist/physician
before-after the/a/your/each/works/use/training/run/sport/meals/running','Two pictures are a claim about what tape did.','Show how the tape is put on, not what became of the person.',1,'dc4c2800a0c42b173b3051e170d81ba998877e8573dfab0f43209de3333c8b3d','{now}');
INSERT INTO "claims_claimrule" VALUES(23,'circulation','Circulation','look','boost/increase/improve/enhance/stimulate/promote/support/encourage/better/activate/facilitate/optimize/help/restore/aid/get/gets/more .. circulation/blood/oxygen/bloodflow/metabolism/immune/immunity/lymph
circulation booster/boosting/support
blood flow/circulation
lift/lifts/lifting .. skin
increase/increases/boost/boosts/more/raise .. oxygen/collagen
immune/immunity boost/support/system','lift/lifts/lifting .. skin .. <part>/if/when/with
lift/lifts/lifting ... corner/end/peel/off
cut/cuts/cutting/stop/stops ... circulation/blood
poor circulation
no/loses/lose/loss .. circulation
if/too/tight ... circulation/blood','Nobody can see or feel it, and no study settles it.','People describe a light pull on the skin.',1,'b83fe41a05f0ac9b89daf9bd96f7303d027164550e783fd1b20fedc6710f2598','{now}');
INSERT INTO "claims_claimrule" VALUES(24,'performance','Performance','look','gain/gains/build/builds/give/gives/adds/add [you/your/new/more/extra] strength/power/endurance/stamina/speed
run/lift/jump/throw/ride/swim/sprint .. percent faster/higher/farther/stronger/longer
breathe easier/deeper/freely/better
working/works/work ... day-and-night/around-the-clock/first-second/first-minute
failed on/for/with none/nobody/no-one
keep/keeps/keeping .. <body> healthy/strong/sound/young
boost/increase/improve/enhance/maximize/optimize/elevate/unlock/supercharge/better/peak/enhanced/improved/unleash/raise/upgrade .. performance/strength/endurance/power/speed/stamina/energy/agility/potential/results
performance enhancer/enhancing/boost/boosting/booster
run/lift/train/jump/play/ride/swim/go/perform/throw/push [even/much] faster/stronger/harder/farther/further/higher/longer/better
faster times/runner/runs
more power/strength/energy/endurance/stamina
lose/loses/burn/burns/melt/melts/shed [belly/stubborn/the/your/more] weight/fat/pounds/calories/cellulite
slim/slims/slimming/anti-aging/antiaging/anti-wrinkle/=firms .. <body>/face/skin/figure
sleep better/deeper
less stress/stressed
win/wins/winning .. race/gold/medal/edge
edge over
take/takes your .. next level
reach/hit new heights/pr/personal','strength/power/speed of .. <part>/delivery/box
if/when/cannot/can''t ... breathe
website/site/page/battery/store/server/search performance/speed/results
lose .. weight on','Studies do not show that tape makes anybody faster or stronger.','Some people like how it feels while they train.',1,'94da5594083dcb56362579dc380996ee89ba904b591a58c6d6b52fe0d37ee13f','{now}');
INSERT INTO "claims_claimrule" VALUES(25,'diagnosis','Medical advice','look','diagnose/diagnoses/diagnosing .. <pain>/<condition>/<injury>
you have/may [have] <condition>
it''s/it/is [just/only/probably] .. nothing serious
ignore .. <pain>
push/play/train/run/works/power through .. <pain>
prescription/prescribe/prescribed
medicinal/medicated/medical/medicine/pharmaceutical/clinical support/formula/benefits/benefit/power/properties
health benefits/benefit
natural healing/painkiller/medicine
holistic/homeopathic/ayurvedic','prescribed by law/rule/rules
if/when/unless/do/don''t/never/not ... <condition>/<pain>/through
<clinician> ... diagnose/diagnosis/prescribe/prescribed
without/no prescription
prescription drug/coverage/glasses
<condition> ~ doctor','Only a doctor can say what somebody has, and what to do about it.','See a doctor if it is new, severe, spreading, or lasts over two weeks.',1,'d29a7d052fae0d376953e9524fb0de12032b0e325f05bbe77972ed1e0202b0ea','{now}');
INSERT INTO "claims_claimrule" VALUES(26,'complaint-passed','A complaint, and that it passes','look','<pain>/<condition>/<complaint>/numbness/tingling/cough [has/have/had/just/finally/simply/soon] quit/loosened/lifted/faded/dissolved/shrunk/drained/surrendered/retired/died/melted
<pain>/<condition>/<complaint> [has/have/had/just/finally/simply] let go/up
<pain>/<condition>/<complaint> [has/have/had/just/finally/simply] gave in/up/way
<complaint>/<condition> drops/falls/sinks/improves/shrinks/dwindles
<condition>/<complaint> ? not-on/not-here/not-us
last/only .. you/you''ll [will] ever buy/need/want
make/makes/made .. <body> nimble/supple/limber/young/strong/flexible/mobile/loose again
sleep through .. night
<complaint>/<condition> ... <turn>
<turn> ... <complaint>/<condition>
<complaint>/<condition> ? <turn>/not-any/not-with/good/meet/here/gone
no <complaint>/<condition> only/just/but','<pain>/<injury>/<condition> ... itself/themselves/alone/either
or not/without
with-or-without/tape-or-not
<pain>/<complaint>/<condition> came/comes/returned back
usually/often/normally heal/heals/pass/passes/get/gets
go/goes/went numb
<complaint> ... checked/examined/looked
from the/your/our adhesive/glue/tape
still hurt/hurts/aches/sore ... <turn>
<complaint> was/is never
<complaint>/<condition> ... last/lasts/lasted over/longer/more
pain or/and pressure
swell/swells/swelled/swelling/hurts/hurt within/at/in/more/every ... <turn>
pain passes/lasts/lasted/persists/stays/comes/returns
tape hurts/hurt
injury/pain or/and .. lasts/last/lasted
if/when/whenever/unless/until/once/before/after/while/whether/where ... <complaint>/<condition>
<complaint>/<condition> ~ doctor/physician/therapist/physio/911/emergency/hospital/stop/remove
doctor/physician/therapist/pharmacist/see/ask/call/stop/remove/tell/choose/avoid/wait/check ... <complaint>/<condition>
do/does/should/must/may/can/could not ... <complaint>/<condition>
not/don''t/never/cannot/nobody/nothing/neither/may/might/some/whether/disagree/mixed/study/studies/trial/review/evidence ... <complaint>/<condition>
guide/guides/page/article/video/map/chapter/word/words/phrase/sentence/claim/list/heading ... <complaint>/<condition>
<complaint>/<condition> ... guide/page/article/video/discussed/disputed/unknown/unclear/signal/warning/reason
allergy/fever/infection/wound/skin/condition/instability/stroke/tear/plantar/torn ... <turn>
<turn> ... allergy/fever/infection/wound/skin/condition/instability/stroke/tear/plantar/torn','Read as a whole it says that something in the body passes; nobody can promise that.','Say what the tape is, or how it feels, and leave the complaint to a doctor.',1,'17112b7431b847d449228068518157cd4833a11247af3866d34d8abe50df4421','{now}');
INSERT INTO "claims_claimrule" VALUES(27,'weighed','Sounds like a promise','look','weighs 15','','No single word is a claim; all together they sound as if tape made somebody well.','Say what the tape is, or how it feels, and leave the complaint to a doctor.',1,'7b8d3bf0e27dd7ed9362903be160a1d971c666885c5545c5fe934b715190e721','{now}');
INSERT INTO "claims_claimwords" VALUES(1,'condition','*itis, facciitis, *algia, *opathy, *plegia, *sclerosis, disease, illness, disorder, ailment, medical condition, chronic condition, health condition, skin condition, knee condition, condition, health problem, back problem, knee problem, joint problem, muscle problem, shoulder problem, foot problem, neck problem, back trouble, knee trouble, back issue, joint issue, knee issue, shoulder issue, arthritis, tendonitis, osteoarthritis, tendinosis, sciatica, scoliosis, gout, lymphedema, edema, oedema, whiplash, lumbago, osteoporosis, arthrosis, tennis elbow, golfer''s elbow, golfers elbow, golf elbow, runner''s knee, runners knee, jumper''s knee, jumpers knee, tech neck, text neck, turf toe, dowager''s hump, charley horse, growing pains, shin splint, carpal tunnel, carpel tunnel, frozen shoulder, rotator cuff, torn rotator cuff, torn meniscus, torn ligament, torn muscle, torn tendon, acl tear, mcl tear, acl, mcl, labral tear, meniscus tear, muscle tear, ligament tear, pulled muscle, pulled hamstring, pulled groin, slipped disc, slipped disk, herniated disc, herniated disk, bulging disc, bulging disk, pinched nerve, trapped nerve, trigger finger, trigger thumb, mallet finger, heel spur, bone spur, stress fracture, broken bone, fracture, impingement, syndrome, blood clot, thrombosis, migraine, headache, tension headache, diabetes, cancer, asthma, vertigo, depression, anxiety, insomnia, concussion, tmj, tmd, parkinson, alzheimer, multiple sclerosis, stroke, paralysis, hernia, stenosis, bunion, hammertoe, flat feet, flat foot, fallen arches, ibs, pms, period cramps, menstrual cramps, menstrual pain, cellulite, varicose veins, eczema, psoriasis, infection, fever, covid, flu, allergy, hypertension, blood pressure, blood sugar, cholesterol, obesity, adhd, autism, patellofemoral, spondylosis, spondylolisthesis, kyphosis, lordosis, hypermobility, instability, plantar, de quervain, quervain, osgood schlatter, piriformis, arthritic, rheumatic, rheumatoid, rheumatism, sciatic, itb syndrome, it band syndrome, sprained ankle, ankle sprain, sprained wrist, wrist sprain, knee sprain, muscle strain, back strain, groin strain, hamstring strain, calf strain, neck strain, shoulder strain, knee strain, elbow strain, wrist strain, ankle strain, hip strain, dislocation, contusion, hematoma, nerve damage, joint damage, ligament damage, muscle damage, tissue damage, cartilage damage, degeneration, broken toe, broken finger, broken rib, broken foot, broken ankle, broken arm, broken leg, broken wrist, broken collarbone, torn hamstring, torn calf, torn achilles, torn cartilage, torn labrum, torn groin, torn quad, ruptured achilles, ruptured tendon, ruptured ligament, pulled calf, pulled quad, strained calf, strained back, sprained knee, sprained thumb, sprained finger, sprained foot, twisted ankle, twisted knee, rolled ankle, dislocated shoulder, nerve pain, knock knees, bow legs, overpronation, bad back, bad backs, bad knee, bad shoulder, bad hip, bad ankle, bell''s palsy, palsy, cerebral palsy','7d95b380d89d3708007554dcdd96eca3fca3edf9cdc23b50b36911be26886329','{now}');
INSERT INTO "claims_claimwords" VALUES(2,'injury','injury, reinjury, re-injury, sprain, injured, overuse, wound, muscle strain, strained muscle, pulled muscle, muscle tear, ligament tear, torn muscle, damaged muscle, damaged tissue, torn ligament, tissue damage, muscle damage, damage, muscle injury, sports injury, running injury, accident','61f744fbf6380520d576a16d9fae0bef70126a1a84500dafbc1ddca738955e74','{now}');
INSERT INTO "claims_claimwords" VALUES(3,'pain','pain, ache, aching, achy, achiness, backache, neckache, toothache, heartache, soreness, sore, stiffness, stiff, discomfort, hurt, agony, suffering, misery, cramp, spasm, tension, tightness, twinge, throbbing, symptom, swelling, swollen, puffiness, inflammation, inflamed, bruise, bruising, numbness, tingling, knot, muscle fatigue, doms, tenderness, sore spot, trigger point, what hurts, what ails you, what ails, ailing, painful, where it hurts, fluid retention, slouching, hunchback, bad posture, poor posture','e541df1cb52523b9b42813a0353abf537b0a6cbc52021c243e0508d3b58f55eb','{now}');
INSERT INTO "claims_claimwords" VALUES(4,'body','=back, =backs, neck, knee, shoulder, muscle, joint, tendon, ligament, spine, vertebrae, hip, ankle, elbow, wrist, foot, feet, heel, calf, calves, hamstring, quad, shin, thigh, leg, arm, arch, arches, nerve, tissue, fascia, body, cartilage, bone, posture, disc, disk, meniscus, rotator cuff, nervous system, achilles, groin, glute, lower back, upper back, patella, kneecap, scar, skin, brain, heart, hand, finger, toe, rib, pelvis, sacrum, tailbone, collarbone, thumb, forearm, chest, jaw, lumbar, stride, gait, health','b605579813ae12177488e30f072b61c60828a2a78fedcb386e494e74ca610f5e','{now}');
INSERT INTO "claims_claimwords" VALUES(5,'product','tape, strip, roll, kt, kinesiology, it, this, product, brand, adhesive, patch, band, pack, box, stuff, one, these, they, strips, guide, method, technique, taping, solution, design, formula','e58d7b8c3a43913ac4d22d304264822fcbcec46f463af0e00f3ad13fa37a0ec5','{now}');
INSERT INTO "claims_claimwords" VALUES(6,'medicine','surgery, surgeries, operation, medication, medicine, drug, pill, painkiller, pain killer, pain meds, meds, ibuprofen, aspirin, advil, tylenol, opioid, injection, shot, cortisone, steroid, prescription, operating room, operating table, knee replacement, hip replacement, joint replacement, physical therapy, physical therapist, physio, physiotherapy, physiotherapist, doctor, physician, chiropractor, surgeon, doctor''s visit, doctor visit, rehab, therapist, specialist, hospital, anti-inflammatories, anti-inflammatory, nsaid, brace, crutches, scalpel, knife','c8c9d4ae43641c2766a48abe93868448198fa767343c09941068b72ec5f8cdd3','{now}');
INSERT INTO "claims_claimwords" VALUES(7,'clinician','doctor, physician, surgeon, physical therapist, physiotherapist, physio, therapist, clinician, clinic, hospital, nurse, chiropractor, athletic trainer, trainer, specialist, pt, dentist, vet, podiatrist, dermatologist, health professional, medical professional, professional, healthcare provider, provider, orthopedist, practitioner, paramedic, medic, medical team','4ef488e01ad1e1bc9c13a6340f0d089d3f9009fa65194bd0ecf1dd5896953559','{now}');
INSERT INTO "claims_claimwords" VALUES(8,'science','clinically, scientifically, medically, science, scientific, medical, clinical, laboratory, lab, research, researcher, scientist, study, studies, trial, expert, university, doctor, physician, medicine, biologically','534cf41b87063a4637eb3b5ea5a72223b75775353253ca0a1a217686db293e1c','{now}');
INSERT INTO "claims_claimwords" VALUES(9,'benefit','heal, cure, treat, prevent, fix, relieve, relief, help, ease, reduce, recovery, recover, result, effective, work, pain, ache, soreness, swelling, injury, healing, therapy, therapeutic, repair, eliminate, stop, end, improve, remedy','b975a5e4282e80c16bb0e51b50bf778eb391cf0160cc8c7b1104ced6e6a222cd','{now}');
INSERT INTO "claims_claimwords" VALUES(10,'tissue','skin, wound, cut, blister, scar, burn, bone, scrape, body, scab, bruise, sunburn, rash, incision, graze, tattoo, piercing, stitches, it, they, tissue, muscle, strain, sprain, injury, tear, fracture','a6ac243712446861bee929a6b4378a65ecb04fc6999d569efae4f03c7f8fcd5e','{now}');
INSERT INTO "claims_claimwords" VALUES(11,'part','tape, strip, end, tip, anchor, edge, corner, tail, roll, backing paper, paper, piece, corner, layer, glue, adhesive, patch, fan, y, x, i, middle, base, price, typo, bug, link, date, time, page, website, site, mistake, error, problem with, order, address, checkout, cart, hair, drink, dinner, breakfast, lunch, car, bike, wrinkle, crease, fold, position, label, picture, image, eyes, gaze, camera, shelf, zipper, broken, door, roof, leak, =tire, =tires, it in place, it with','a6fb0dbb88bc82772e429f4d19f9a8ff66133fe5da59529f8edf4040d7b89c44','{now}');
INSERT INTO "claims_claimwords" VALUES(12,'glue','glue, adhesive, acrylic, resin, epoxy, ink, varnish, paint, concrete, cement, ham, bacon, meat, salami, olives, leather, tobacco, uv, oven, coating, sealant, polymer, print, printing, rubber, silicone, lacquer, plaster, cheese, egg, salmon, fish, sausage, tape''s glue','015d86ee24e613ddedde1f05bf7f841ed681b42f6385877d5bb6a38a4dfc9349','{now}');
INSERT INTO "claims_claimwords" VALUES(13,'activity','warm-up, warm-ups, warmup, warming up, socks, muscle, muscles, exercise, exercises, sleep, shoes, stretching, strength, walking, breaks, helmet, pads, form, habit, rows','9f1175b420da528a655fac55969a8bf233864a9d59b06cefc02bcb05deb9d025','{now}');
INSERT INTO "claims_claimwords" VALUES(14,'pet','dog, cat, puppy, kids, friends, team, crew, halloween, candy, sweet, snack, chocolate','cb3f1da1dfff4c53299b4ce4dec955b9fc6b6926b3b9bd85db45d94ecf6b9033','{now}');
INSERT INTO "claims_claimwords" VALUES(15,'number','1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 45, 48, 60, 72, 90, one, two, three, five, ten, fifteen, twenty, thirty, sixty','73afd9cc93b0cfbdb09ff061312b01f2b914f8b3f43815d1ee60d10f90a094b8','{now}');
INSERT INTO "claims_claimwords" VALUES(16,'complaint','pain, ache, aching, achy, backache, sore, soreness, hurt, cramp, spasm, suffering, suffer, agony, misery, swelling, inflammation, injury, injured, sprain, stiff neck, stiff back, stiff shoulder, limp, limping, crutches, cane, wheelchair, weak ankle, weak knee, bad back, bad knee, worn joint, tear, tearing, torn','e1d9fb61f0de6908284300f0ebae44e741ea522bde52dda60438fba9cf17b913','{now}');
INSERT INTO "claims_claimwords" VALUES(17,'turn','again, never, finally, =now, since, overnight, tonight, tomorrow, yesterday, =today, forever, minute, =seconds, =days, =day, =week, =weeks, one night, same night, =months, =gone, =met, has an answer, an answer to, =solved, secret, =life, =won, =wins, any more, anymore, felt nothing, whatever, =fine, =strong, surprised, live with, ready for, is for life, not a single, =beaten, =forgotten, history','40dd6051a11bec2d9e56797140e7e3322f74b34dfb8489c0576f55d98fc74d1a','{now}');
INSERT INTO "claims_claimwords" VALUES(18,'better','better, improve, improvement, improved, vanish, disappear, gone, fade, melt, loosen, relax, straighten, recover, recovery, rebuild, restore, soothe, calm, ease, relieve, relief, heal, cure, fix, mend, repair, resolve, solve, eliminate, erase, banish, beat, conquer, defeat, overcome, kick, knock out, ditch, drop, shrink, reduce, lower, cut, fewer, less, end, ended, stopped, stop, subside, quiet, unlock, free, freed, freedom, rid, goodbye, bye, farewell, adieu, no more, no longer, back to normal, good as new, brand new, like new, new man, new woman, rejuvenate, revive, renew, reborn, rescue, save, saved, protect, prevent, shield, guard, armor, defend, ward, avoid, strengthen, stronger, strong, boost, speed, accelerate, bounce back, regain, reclaim, reverse, undo, correct, realign, align, balance, detox, flush, drain, tame, fight, combat, battle, tackle, target, work wonders, works, worked, helped, help, helps, difference, thanks to, benefit, improve, alleviate, lift, cool, warm, activate, regenerate, painless, comfort, comfortable, mobile, mobility, agile, limber, supple, flexible, nimble, upright, stable, stability, steady, healthy, well, fit, forgotten, forget, history, dissolve, faded, evaporate, loosened, quieted, silence, numb, block, outlast, tolerate, cope, manage, handle, take the edge off, switched off, switch off, let go, gave in, give in, packed, over, past','ae06aa68502e9e519b82aaae31afe1d5e202416f23f1d6f79c606e0e59042f63','{now}');
INSERT INTO "claims_claimwords" VALUES(19,'regained','walk, walked, walking, run, ran, running, jog, sprint, stair, stairs, sleep, slept, sleeping, kneel, kneeling, dance, dancing, climb, climbing, garden, gardening, lift, lifting, type, typing, play, played, playing, marathon, race, court, ski, skis, skiing, swim, swimming, hike, hiking, bike, cycling, ride, riding, golf, tennis, piano, guitar, violin, knit, knitting, sew, drive, driving, work, working, stand, standing, bend, bending, squat, squatting, jump, jumping, move, moving, turn my head, reach, grip, open jars, jar, fist, carry, hold my, pick up, throw, serve, train, training, compete, match, game, season, finish line, podium, medal, personal best, mile, step, dog, grandchild, grandkids, shift, chores, vacuum, breathe, crouch, hop, skip, sit through, on my feet, out of bed, tie my shoes, comb, hug, handstand, pirouette, overhead, comeback, return to play, on the field, in the game','faec74a1f1ba66efca561f40b98dbb31c9d878bfb7397242b28b0afcdd282591','{now}');
INSERT INTO "claims_claimwords" VALUES(20,'person','grandmother, grandma, grandfather, grandpa, granny, mom, mother, dad, father, son, daughter, husband, wife, brother, sister, aunt, uncle, cousin, colleague, coworker, teammate, neighbor, boss, friend, patient, client, customer, people, user, wearer, runner, athlete, player, swimmer, cyclist, dancer, golfer, thousands, millions, million, everyone, everybody, everyone''s, team, squad, coach, trainer, she, he, her, his, they, my, i, me, we, our, us, mine, lady, man, woman, kid, child, baby, senior, veteran, weekend warrior, champion, olympian, pro','5205cad3a87218ae8c32e0b4d9f334a9fc9a848a717f5c797aed61c402e9fdd2','{now}');
INSERT INTO "claims_claimwords" VALUES(21,'quick','overnight, instantly, instant, minute, second, hour, day, night, week, weekend, month, morning, evening, lunchtime, lunch, dinner, breakfast, at once, in no time, immediately, immediate, fast, faster, fastest, quick, quickly, quicker, rapid, rapidly, swift, swiftly, soon, sooner, speedy, tomorrow, tonight, today, right away, straight away, by morning, next day, twice, double, half the time, in days, in hours, in minutes, in seconds, shortcut, moment, flash, jiffy, suddenly, express, turbo','0d9ae8b5c9a787557eff7731c5adc6a6bf766d93e8a3213f75984ad41cf58853','{now}');
INSERT INTO "claims_claimwords" VALUES(22,'lasting','forever, all day, all night, all-day, round the clock, around the clock, 24, 24-hour, 24/7, permanently, permanent, always, never again, for good, for life, lifelong, long-lasting, lasting, long term, since, anymore, any more, any longer, these days, in years, for years, in months, until the finish, all season, every day, daily, whole day, day long','db34b6dbfe3de0f0dcd39561d00aa903d346eed3d2420af2b755bd0cdfd3defb','{now}');
INSERT INTO "claims_claimwords" VALUES(23,'boast','best, strongest, proven, number one, secret, miracle, miraculous, answer, ultimate, power, powerful, trusted, guaranteed, guarantee, gold standard, unbeatable, unmatched, unrivaled, superior, perfect, ideal, amazing, amazed, astonished, incredible, unbelievable, revolutionary, breakthrough, magic, wonder, wonders, must-have, essential, game changer, godsend, lifesaver, life-changing, genius, hero, expert, science, scientifically, clinically, clinical, approved, endorsed, recommended, prescribed, certified, backed, tested, leading, top, natural, naturally, drug-free, effective, therapeutic, therapy, medical-grade, advanced, high-tech, solution, remedy, trick, hack, weapon, ally, swear, swears, love, best-kept','8a11a326b1549c83848a95c3adabe632fc027965a349ee0daff145d1ecdf212b','{now}');
INSERT INTO "claims_claimwords" VALUES(24,'shop','order, cart, shipping, ship, ships, shipped, delivery, deliver, delivered, refund, returns, price, prices, dollar, dollars, discount, coupon, code, invoice, account, password, log in, sign in, sign up, stock, store, shop, box, boxes, parcel, package, packaging, newsletter, gift, gift card, checkout, email, e-mail, chat, customer service, support team, payment, card, paypal, bundle, sale, tax, receipt, warehouse, courier, mailbox, subscription, unsubscribe, wish list, backorder, restock, sold out, bulk, wholesale, trade account, clinic discount, club, exchange, warranty, website, page, link, photo, video, filter, size, quantity, sku, barcode, rating, review, reviews, stars, cookie, settings, download, print, label, tracking, order number, business days, working days, cents, usd, off your next, free','08ab1c4bcf65c202cc311abb832def94743836cdd24df10981f9cb0659900391','{now}');
INSERT INTO "claims_claimwords" VALUES(25,'apply','rub, press, anchor, anchors, stretch, stretched, peel, cut, round, corner, corners, backing, backing paper, paper, trim, shave, wipe, clean, dry, apply, applied, place, placed, lay, pull, bend, sit, measure, fold, percent, end, ends, tip, edge, tail, base, strip, y strip, i strip, x strip, fan strip, overlap, smooth, glue, adhesive, scissors, rectangle, fingers, flat hand, without stretch, no stretch, direction, toward, below, above, middle, across, along, side, position, angle, degrees, mirror, step, first strip, second strip, oil, lotion, hair, alcohol, soak, slowly, gently, lightly','4da2db18dba0834b64e29423c8336e8a65e7982785a47eab49e4121bf59897e5','{now}');
INSERT INTO "claims_claimwords" VALUES(26,'caution','see a doctor, ask a doctor, ask your doctor, call a doctor, call your doctor, talk to your doctor, see your doctor, doctor first, medical help, emergency, emergency room, hospital, 911, ambulance, stop, remove, take it off, take off, allergy, allergic, itch, itching, itches, rash, redness, burning, burn, blister, blisters, pregnant, pregnancy, breastfeeding, fever, infection, wound, wounds, thrombosis, heart failure, kidney, renal, cancer, diabetes, fragile, irradiated, sunburn, before you tape, leaflet, patch test, warning, caution, unless, do not, don''t, never, avoid, must not, should not, not for, not recommended, if you, if the, if your, when to, ask, consult, check with, let a doctor, have it checked, numbness, tingling, color change, worse, severe, spreading, spreads, lasts, persists, new pain, after a fall, out of reach','92af8cf4216875d402febcc1beb1713c6ac11120149a8508ad926a171b527308','{now}');
INSERT INTO "claims_claimwords" VALUES(27,'fabric','cotton, synthetic, elastane, spandex, nylon, polyester, latex, latex-free, color, colors, black, blue, beige, pink, red, green, gray, purple, white, roll, rolls, precut, uncut, inch, inches, cm, centimeters, mm, ft, feet long, meters, wide, width, length, long, acrylic, water-resistant, waterproof, residue, fabric, weave, stretchy, elastic, thickness, thin, breathable, washable, pattern, printed, pack of, per roll, per pack, pieces, strips per, case, tin, original, pro, extreme, gentle, sticks, stick, stuck, stays on, stayed on, stay on, came off, comes off, fell off, peels, peeled, lint, sweat, shower, pool, chlorine, rain, humidity, shelf life, store in, expiry, batch, made in','21bb75fbd77613664044dd2e83162cfadbdb649f6dbda6d66d874c623ba9dca3','{now}');
INSERT INTO "claims_claimwords" VALUES(28,'wording','say, says, said, write, writes, wrote, written, claim, claims, claimed, word, words, phrase, sentence, publish, text, texts, ad, ads, advert, advertising, myth, editor, editors, reviewer, lawsuit, settlement, court, evidence, mixed, trial, sham, study, studies, review of, placebo, no proof, no evidence, proof, promise, promises, promised, quote, quotation, headline, wording, term, believe, false, untrue, misleading, nobody has shown, not shown, unproven, rule, rules, policy, legal, allowed, banned, forbidden, testimonial, delete, strike, replace, rewrite, rephrase, flag, report, checker, glossary, means, definition, chapter, article, guide, guides','288a1c9c6d61dcbe703c3c038484903befa337b591701cc8886afe41e98c8a15','{now}');
INSERT INTO "claims_claimwords" VALUES(29,'address','street, st, road, rd, avenue, ave, lane, drive, suite, floor, plaza, mall, building, square, court house, ut, utah, tx, ca, ny, az, texas, arizona, california, nevada, colorado, p.o, box number, zip, phone, fax, tel, hours, open, opens, closed, closes, pickup, pick-up, parking, am, pm, a.m, p.m, monday, tuesday, wednesday, thursday, friday, saturday, sunday, corner of, next to, opposite, behind the, located, bus, station, entrance, door, counter, january, february, march, april, may 1, june, july, august, september, october, november, december, founded, since 1998','28cd4bf50c088ae96d7c36059377007d174d3b15f44008efd0e001956a5d4a5d','{now}');
INSERT INTO "claims_claimwords" VALUES(30,'hedge','may, might, maybe, perhaps, possibly, some people, some users, some runners, some find, others, other people, feel nothing, no difference, not everyone, opinions differ, it depends, depends, can feel, sometimes, disagree, varies, vary, as far as we know, unclear, unsure, uncertain, cannot say, can''t say, hard to say, who knows, subjective, personal','33d57c6155f9c993dd329169bbb5e50cd3b798169c193321fdfcda303bb3b7ef','{now}');
INSERT INTO "django_content_type" VALUES(1,'wagtailcore','page');
INSERT INTO "django_content_type" VALUES(2,'wagtailcore','groupapprovaltask');
INSERT INTO "django_content_type" VALUES(3,'wagtailcore','locale');
INSERT INTO "django_content_type" VALUES(4,'wagtailcore','site');
INSERT INTO "django_content_type" VALUES(5,'wagtailcore','groupsitepermission');
INSERT INTO "django_content_type" VALUES(6,'wagtailcore','apitoken');
INSERT INTO "django_content_type" VALUES(7,'wagtailcore','modellogentry');
INSERT INTO "django_content_type" VALUES(8,'wagtailcore','revision');
INSERT INTO "django_content_type" VALUES(9,'wagtailcore','collectionviewrestriction');
INSERT INTO "django_content_type" VALUES(10,'wagtailcore','collection');
INSERT INTO "django_content_type" VALUES(11,'wagtailcore','groupcollectionpermission');
INSERT INTO "django_content_type" VALUES(12,'wagtailcore','uploadedfile');
INSERT INTO "django_content_type" VALUES(13,'wagtailcore','workflowcontenttype');
INSERT INTO "django_content_type" VALUES(14,'wagtailcore','workflowstate');
INSERT INTO "django_content_type" VALUES(15,'wagtailcore','workflow');
INSERT INTO "django_content_type" VALUES(16,'wagtailcore','workflowtask');
INSERT INTO "django_content_type" VALUES(17,'wagtailcore','task');
INSERT INTO "django_content_type" VALUES(18,'wagtailcore','taskstate');
INSERT INTO "django_content_type" VALUES(19,'wagtailcore','grouppagepermission');
INSERT INTO "django_content_type" VALUES(20,'wagtailcore','pageviewrestriction');
INSERT INTO "django_content_type" VALUES(21,'wagtailcore','workflowpage');
INSERT INTO "django_content_type" VALUES(22,'wagtailcore','pagelogentry');
INSERT INTO "django_content_type" VALUES(23,'wagtailcore','comment');
INSERT INTO "django_content_type" VALUES(24,'wagtailcore','commentreply');
INSERT INTO "django_content_type" VALUES(25,'wagtailcore','pagesubscription');
INSERT INTO "django_content_type" VALUES(26,'wagtailcore','referenceindex');
INSERT INTO "django_content_type" VALUES(27,'claims','claimrule');
INSERT INTO "django_content_type" VALUES(28,'claims','claimwords');
INSERT INTO "django_content_type" VALUES(29,'claims','keptsentence');
INSERT INTO "django_content_type" VALUES(30,'claims','publicclaim');
INSERT INTO "django_content_type" VALUES(31,'wagtailimages','image');
INSERT INTO "django_content_type" VALUES(32,'wagtailadmin','admin');
INSERT INTO "django_content_type" VALUES(33,'guides','homepage');
INSERT INTO "django_content_type" VALUES(34,'guides','guideindexpage');
INSERT INTO "django_content_type" VALUES(35,'guides','articleindexpage');
INSERT INTO "django_content_type" VALUES(36,'guides','regionindexpage');
INSERT INTO "django_content_type" VALUES(37,'regions','bodyregion');
INSERT INTO "django_content_type" VALUES(38,'regions','regionproduct');
INSERT INTO "django_content_type" VALUES(39,'wagtailredirects','redirect');
INSERT INTO "django_content_type" VALUES(40,'site_search','searchword');
INSERT INTO "django_content_type" VALUES(41,'site_search','searchday');
INSERT INTO "django_content_type" VALUES(42,'site_search','searchdocument');
INSERT INTO "django_content_type" VALUES(43,'site_search','searchcode');
INSERT INTO "django_content_type" VALUES(44,'site_search','searchstart');
INSERT INTO "django_content_type" VALUES(45,'site_search','searchterm');
INSERT INTO "django_content_type" VALUES(46,'kt_site','jobrun');
INSERT INTO "django_content_type" VALUES(47,'kt_site','shopnote');
INSERT INTO "django_content_type" VALUES(48,'wagtaildocs','document');
INSERT INTO "django_content_type" VALUES(49,'kt_site','menu');
INSERT INTO "django_content_type" VALUES(50,'kt_site','campaign');
INSERT INTO "django_content_type" VALUES(51,'kt_site','campaignoffer');
INSERT INTO "django_content_type" VALUES(52,'kt_site','campaignpage');
INSERT INTO "django_content_type" VALUES(53,'kt_site','menulink');
INSERT INTO "django_content_type" VALUES(54,'kt_site','opening');
INSERT INTO "django_content_type" VALUES(55,'guides','contactpage');
INSERT INTO "django_content_type" VALUES(56,'guides','standardpage');
INSERT INTO "django_content_type" VALUES(57,'guides','articlepage');
INSERT INTO "django_content_type" VALUES(58,'guides','guidepage');
INSERT INTO "django_content_type" VALUES(59,'guides','guidesituation');
INSERT INTO "django_content_type" VALUES(60,'guides','homeguide');
INSERT INTO "django_content_type" VALUES(61,'guides','homearticle');
INSERT INTO "django_content_type" VALUES(62,'guides','regionpage');
INSERT INTO "django_content_type" VALUES(63,'guides','sharepicture');
INSERT INTO "django_content_type" VALUES(64,'guides','pinnedproduct');
INSERT INTO "django_content_type" VALUES(65,'guides','hometape');
INSERT INTO "django_content_type" VALUES(66,'guides','guidefits');
INSERT INTO "django_content_type" VALUES(67,'guides','guidesignature');
INSERT INTO "django_content_type" VALUES(68,'guides','reviewreminder');
INSERT INTO "django_content_type" VALUES(69,'guides','formpage');
INSERT INTO "django_content_type" VALUES(70,'measuring','dailyviews');
INSERT INTO "django_content_type" VALUES(71,'guide_answers','verdict');
INSERT INTO "django_content_type" VALUES(72,'guide_answers','answercount');
INSERT INTO "django_content_type" VALUES(73,'accounts','user');
INSERT INTO "django_content_type" VALUES(74,'accounts','loginevent');
INSERT INTO "django_content_type" VALUES(75,'tape','tapepackage');
INSERT INTO "django_content_type" VALUES(76,'tape','tapecolor');
INSERT INTO "django_content_type" VALUES(77,'tape','tapefabric');
INSERT INTO "django_content_type" VALUES(78,'pictures','productpicture');
INSERT INTO "django_content_type" VALUES(79,'links','shortlink');
INSERT INTO "django_content_type" VALUES(80,'links','linkday');
INSERT INTO "django_content_type" VALUES(81,'shop_checkout','checkoutattempt');
INSERT INTO "django_content_type" VALUES(82,'shop_checkout','offerclaim');
INSERT INTO "django_content_type" VALUES(83,'shop_checkout','paymentevent');
INSERT INTO "django_content_type" VALUES(84,'shop_checkout','stockhold');
INSERT INTO "django_content_type" VALUES(85,'mails','mail');
INSERT INTO "django_content_type" VALUES(86,'stock_alerts','backinstockalert');
INSERT INTO "django_content_type" VALUES(87,'newsletter','subscriber');
INSERT INTO "django_content_type" VALUES(88,'newsletter','newsletter');
INSERT INTO "django_content_type" VALUES(89,'newsletter','newsletterpart');
INSERT INTO "django_content_type" VALUES(90,'newsletter','delivery');
INSERT INTO "django_content_type" VALUES(91,'tax','salestaxrate');
INSERT INTO "django_content_type" VALUES(92,'payments','trialsession');
INSERT INTO "django_content_type" VALUES(93,'payments','trialrefund');
INSERT INTO "django_content_type" VALUES(94,'fulfilment','orderevent');
INSERT INTO "django_content_type" VALUES(95,'fulfilment','shipment');
INSERT INTO "django_content_type" VALUES(96,'fulfilment','orderhold');
INSERT INTO "django_content_type" VALUES(97,'delivery','packageweight');
INSERT INTO "django_content_type" VALUES(98,'delivery','shippingrate');
INSERT INTO "django_content_type" VALUES(99,'delivery','promisedarrival');
INSERT INTO "django_content_type" VALUES(100,'refunds','refund');
INSERT INTO "django_content_type" VALUES(101,'refunds','dispute');
INSERT INTO "django_content_type" VALUES(102,'shop_orders','orderwords');
INSERT INTO "django_content_type" VALUES(103,'sources','cartlinesource');
INSERT INTO "django_content_type" VALUES(104,'sources','dailyadds');
INSERT INTO "django_content_type" VALUES(105,'sources','orderlinesource');
INSERT INTO "django_content_type" VALUES(106,'stock','compareprice');
INSERT INTO "django_content_type" VALUES(107,'cart','sentform');
INSERT INTO "django_content_type" VALUES(108,'aftercare','boughttape');
INSERT INTO "django_content_type" VALUES(109,'aftercare','scheduledmail');
INSERT INTO "django_content_type" VALUES(110,'desk','deskright');
INSERT INTO "django_content_type" VALUES(111,'desk','customernote');
INSERT INTO "django_content_type" VALUES(112,'desk','productdraft');
INSERT INTO "django_content_type" VALUES(113,'desk','draftvariant');
INSERT INTO "django_content_type" VALUES(114,'desk','draftspec');
INSERT INTO "django_content_type" VALUES(115,'desk','draftregion');
INSERT INTO "django_content_type" VALUES(116,'desk','draftrecommendation');
INSERT INTO "django_content_type" VALUES(117,'desk','draftpicture');
INSERT INTO "django_content_type" VALUES(118,'desk','variantkey');
INSERT INTO "django_content_type" VALUES(119,'desk','priceplan');
INSERT INTO "django_content_type" VALUES(120,'desk','savedview');
INSERT INTO "django_content_type" VALUES(121,'wagtailforms','formsubmission');
INSERT INTO "django_content_type" VALUES(122,'wagtailembeds','embed');
INSERT INTO "django_content_type" VALUES(123,'wagtailusers','userprofile');
INSERT INTO "django_content_type" VALUES(124,'wagtailimages','rendition');
INSERT INTO "django_content_type" VALUES(125,'wagtailsearch','indexentry');
INSERT INTO "django_content_type" VALUES(126,'wagtailsearch','sqliteftsindexentry');
INSERT INTO "django_content_type" VALUES(127,'wagtailadmin','editingsession');
INSERT INTO "django_content_type" VALUES(128,'wagtailadmin','formstate');
INSERT INTO "django_content_type" VALUES(129,'taggit','tag');
INSERT INTO "django_content_type" VALUES(130,'taggit','taggeditem');
INSERT INTO "django_content_type" VALUES(131,'django_tasks_database','dbtaskresult');
INSERT INTO "django_content_type" VALUES(132,'account','emailaddress');
INSERT INTO "django_content_type" VALUES(133,'account','emailconfirmation');
INSERT INTO "django_content_type" VALUES(134,'mfa','authenticator');
INSERT INTO "django_content_type" VALUES(135,'usersessions','usersession');
INSERT INTO "django_content_type" VALUES(136,'auth','permission');
INSERT INTO "django_content_type" VALUES(137,'auth','group');
INSERT INTO "django_content_type" VALUES(138,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(139,'sessions','session');
INSERT INTO "django_content_type" VALUES(140,'sites','site');
INSERT INTO "django_content_type" VALUES(141,'flatpages','flatpage');
INSERT INTO "django_content_type" VALUES(142,'analytics','productrecord');
INSERT INTO "django_content_type" VALUES(143,'analytics','userproductview');
INSERT INTO "django_content_type" VALUES(144,'analytics','userrecord');
INSERT INTO "django_content_type" VALUES(145,'analytics','usersearch');
INSERT INTO "django_content_type" VALUES(146,'address','country');
INSERT INTO "django_content_type" VALUES(147,'address','useraddress');
INSERT INTO "django_content_type" VALUES(148,'shipping','orderanditemcharges');
INSERT INTO "django_content_type" VALUES(149,'shipping','weightband');
INSERT INTO "django_content_type" VALUES(150,'shipping','weightbased');
INSERT INTO "django_content_type" VALUES(151,'catalogue','attributeoption');
INSERT INTO "django_content_type" VALUES(152,'catalogue','attributeoptiongroup');
INSERT INTO "django_content_type" VALUES(153,'catalogue','category');
INSERT INTO "django_content_type" VALUES(154,'catalogue','option');
INSERT INTO "django_content_type" VALUES(155,'catalogue','product');
INSERT INTO "django_content_type" VALUES(156,'catalogue','productattribute');
INSERT INTO "django_content_type" VALUES(157,'catalogue','productattributevalue');
INSERT INTO "django_content_type" VALUES(158,'catalogue','productcategory');
INSERT INTO "django_content_type" VALUES(159,'catalogue','productclass');
INSERT INTO "django_content_type" VALUES(160,'catalogue','productimage');
INSERT INTO "django_content_type" VALUES(161,'catalogue','productrecommendation');
INSERT INTO "django_content_type" VALUES(162,'catalogue','productcategoryhierarchy');
INSERT INTO "django_content_type" VALUES(163,'reviews','productreview');
INSERT INTO "django_content_type" VALUES(164,'reviews','vote');
INSERT INTO "django_content_type" VALUES(165,'communication','communicationeventtype');
INSERT INTO "django_content_type" VALUES(166,'communication','email');
INSERT INTO "django_content_type" VALUES(167,'communication','notification');
INSERT INTO "django_content_type" VALUES(168,'partner','partner');
INSERT INTO "django_content_type" VALUES(169,'partner','partneraddress');
INSERT INTO "django_content_type" VALUES(170,'partner','stockalert');
INSERT INTO "django_content_type" VALUES(171,'partner','stockrecord');
INSERT INTO "django_content_type" VALUES(172,'basket','basket');
INSERT INTO "django_content_type" VALUES(173,'basket','line');
INSERT INTO "django_content_type" VALUES(174,'basket','lineattribute');
INSERT INTO "django_content_type" VALUES(175,'payment','bankcard');
INSERT INTO "django_content_type" VALUES(176,'payment','source');
INSERT INTO "django_content_type" VALUES(177,'payment','sourcetype');
INSERT INTO "django_content_type" VALUES(178,'payment','transaction');
INSERT INTO "django_content_type" VALUES(179,'offer','benefit');
INSERT INTO "django_content_type" VALUES(180,'offer','condition');
INSERT INTO "django_content_type" VALUES(181,'offer','conditionaloffer');
INSERT INTO "django_content_type" VALUES(182,'offer','range');
INSERT INTO "django_content_type" VALUES(183,'offer','rangeproduct');
INSERT INTO "django_content_type" VALUES(184,'offer','rangeproductfileupload');
INSERT INTO "django_content_type" VALUES(185,'offer','absolutediscountbenefit');
INSERT INTO "django_content_type" VALUES(186,'offer','countcondition');
INSERT INTO "django_content_type" VALUES(187,'offer','coveragecondition');
INSERT INTO "django_content_type" VALUES(188,'offer','fixedpricebenefit');
INSERT INTO "django_content_type" VALUES(189,'offer','multibuydiscountbenefit');
INSERT INTO "django_content_type" VALUES(190,'offer','percentagediscountbenefit');
INSERT INTO "django_content_type" VALUES(191,'offer','shippingbenefit');
INSERT INTO "django_content_type" VALUES(192,'offer','shippingabsolutediscountbenefit');
INSERT INTO "django_content_type" VALUES(193,'offer','shippingfixedpricebenefit');
INSERT INTO "django_content_type" VALUES(194,'offer','shippingpercentagediscountbenefit');
INSERT INTO "django_content_type" VALUES(195,'offer','valuecondition');
INSERT INTO "django_content_type" VALUES(196,'offer','fixedunitdiscountbenefit');
INSERT INTO "django_content_type" VALUES(197,'order','billingaddress');
INSERT INTO "django_content_type" VALUES(198,'order','communicationevent');
INSERT INTO "django_content_type" VALUES(199,'order','line');
INSERT INTO "django_content_type" VALUES(200,'order','lineattribute');
INSERT INTO "django_content_type" VALUES(201,'order','lineprice');
INSERT INTO "django_content_type" VALUES(202,'order','order');
INSERT INTO "django_content_type" VALUES(203,'order','orderdiscount');
INSERT INTO "django_content_type" VALUES(204,'order','ordernote');
INSERT INTO "django_content_type" VALUES(205,'order','paymentevent');
INSERT INTO "django_content_type" VALUES(206,'order','paymenteventquantity');
INSERT INTO "django_content_type" VALUES(207,'order','paymenteventtype');
INSERT INTO "django_content_type" VALUES(208,'order','shippingaddress');
INSERT INTO "django_content_type" VALUES(209,'order','shippingevent');
INSERT INTO "django_content_type" VALUES(210,'order','shippingeventquantity');
INSERT INTO "django_content_type" VALUES(211,'order','shippingeventtype');
INSERT INTO "django_content_type" VALUES(212,'order','orderstatuschange');
INSERT INTO "django_content_type" VALUES(213,'order','surcharge');
INSERT INTO "django_content_type" VALUES(214,'order','orderlinediscount');
INSERT INTO "django_content_type" VALUES(215,'customer','productalert');
INSERT INTO "django_content_type" VALUES(216,'voucher','voucher');
INSERT INTO "django_content_type" VALUES(217,'voucher','voucherapplication');
INSERT INTO "django_content_type" VALUES(218,'voucher','voucherset');
INSERT INTO "django_content_type" VALUES(219,'wishlists','line');
INSERT INTO "django_content_type" VALUES(220,'wishlists','wishlist');
INSERT INTO "django_content_type" VALUES(221,'wishlists','wishlistsharedemail');
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','{now}');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','{now}');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','{now}');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','{now}');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','{now}');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','{now}');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','{now}');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','{now}');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','{now}');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','{now}');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','{now}');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','{now}');
INSERT INTO "django_migrations" VALUES(15,'accounts','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(16,'account','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(17,'account','0002_email_max_length','{now}');
INSERT INTO "django_migrations" VALUES(18,'account','0003_alter_emailaddress_create_unique_verified_email','{now}');
INSERT INTO "django_migrations" VALUES(19,'account','0004_alter_emailaddress_drop_unique_email','{now}');
INSERT INTO "django_migrations" VALUES(20,'account','0005_emailaddress_idx_upper_email','{now}');
INSERT INTO "django_migrations" VALUES(21,'account','0006_emailaddress_lower','{now}');
INSERT INTO "django_migrations" VALUES(22,'account','0007_emailaddress_idx_email','{now}');
INSERT INTO "django_migrations" VALUES(23,'account','0008_emailaddress_unique_primary_email_fixup','{now}');
INSERT INTO "django_migrations" VALUES(24,'account','0009_emailaddress_unique_primary_email','{now}');
INSERT INTO "django_migrations" VALUES(25,'accounts','0002_confirmed_emails','{now}');
INSERT INTO "django_migrations" VALUES(26,'accounts','0003_log_ins','{now}');
INSERT INTO "django_migrations" VALUES(27,'address','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(28,'address','0002_auto_20150927_1547','{now}');
INSERT INTO "django_migrations" VALUES(29,'address','0003_auto_20150927_1551','{now}');
INSERT INTO "django_migrations" VALUES(30,'address','0004_auto_20170226_1122','{now}');
INSERT INTO "django_migrations" VALUES(31,'address','0005_regenerate_user_address_hashes','{now}');
INSERT INTO "django_migrations" VALUES(32,'address','0006_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(33,'address','0007_useraddress_code','{now}');
INSERT INTO "django_migrations" VALUES(34,'sites','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(35,'catalogue','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(36,'partner','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(37,'customer','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(38,'basket','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(39,'basket','0002_auto_20140827_1705','{now}');
INSERT INTO "django_migrations" VALUES(40,'order','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(41,'order','0002_auto_20141007_2032','{now}');
INSERT INTO "django_migrations" VALUES(42,'order','0003_auto_20150113_1629','{now}');
INSERT INTO "django_migrations" VALUES(43,'order','0004_auto_20160111_1108','{now}');
INSERT INTO "django_migrations" VALUES(44,'order','0005_update_email_length','{now}');
INSERT INTO "django_migrations" VALUES(45,'order','0006_orderstatuschange','{now}');
INSERT INTO "django_migrations" VALUES(46,'order','0007_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(47,'customer','0002_auto_20150807_1725','{now}');
INSERT INTO "django_migrations" VALUES(48,'customer','0003_update_email_length','{now}');
INSERT INTO "django_migrations" VALUES(49,'customer','0004_email_save','{now}');
INSERT INTO "django_migrations" VALUES(50,'customer','0005_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(51,'catalogue','0002_auto_20150217_1221','{now}');
INSERT INTO "django_migrations" VALUES(52,'catalogue','0003_data_migration_slugs','{now}');
INSERT INTO "django_migrations" VALUES(53,'catalogue','0004_auto_20150217_1710','{now}');
INSERT INTO "django_migrations" VALUES(54,'catalogue','0005_auto_20150604_1450','{now}');
INSERT INTO "django_migrations" VALUES(55,'catalogue','0006_auto_20150807_1725','{now}');
INSERT INTO "django_migrations" VALUES(56,'catalogue','0007_auto_20151207_1440','{now}');
INSERT INTO "django_migrations" VALUES(57,'catalogue','0008_auto_20160304_1652','{now}');
INSERT INTO "django_migrations" VALUES(58,'catalogue','0009_slugfield_noop','{now}');
INSERT INTO "django_migrations" VALUES(59,'catalogue','0010_auto_20170420_0439','{now}');
INSERT INTO "django_migrations" VALUES(60,'catalogue','0011_auto_20170422_1355','{now}');
INSERT INTO "django_migrations" VALUES(61,'catalogue','0012_auto_20170609_1902','{now}');
INSERT INTO "django_migrations" VALUES(62,'catalogue','0013_auto_20170821_1548','{now}');
INSERT INTO "django_migrations" VALUES(63,'communication','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(64,'order','0008_auto_20190301_1035','{now}');
INSERT INTO "django_migrations" VALUES(65,'order','0008_surcharge','{now}');
INSERT INTO "django_migrations" VALUES(66,'order','0010_auto_20200724_0909','{now}');
INSERT INTO "django_migrations" VALUES(67,'order','0011_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(68,'order','0012_json_option_value','{now}');
INSERT INTO "django_migrations" VALUES(69,'order','0013_json_option_value','{now}');
INSERT INTO "django_migrations" VALUES(70,'order','0014_tax_code','{now}');
INSERT INTO "django_migrations" VALUES(71,'order','0015_orderlinediscount','{now}');
INSERT INTO "django_migrations" VALUES(72,'order','0016_line_allocation_cancelled_line_num_allocated','{now}');
INSERT INTO "django_migrations" VALUES(73,'order','0017_set_num_allocated_to_quantity','{now}');
INSERT INTO "django_migrations" VALUES(74,'order','0018_alter_line_num_allocated','{now}');
INSERT INTO "django_migrations" VALUES(75,'order','0019_order_analytics_tracked','{now}');
INSERT INTO "django_migrations" VALUES(76,'order','0020_alter_order_analytics_tracked','{now}');
INSERT INTO "django_migrations" VALUES(77,'order','0021_billingaddress_code_shippingaddress_code','{now}');
INSERT INTO "django_migrations" VALUES(78,'aftercare','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(79,'analytics','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(80,'analytics','0002_auto_20140827_1705','{now}');
INSERT INTO "django_migrations" VALUES(81,'analytics','0003_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(82,'offer','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(83,'voucher','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(84,'basket','0003_basket_vouchers','{now}');
INSERT INTO "django_migrations" VALUES(85,'basket','0004_auto_20141007_2032','{now}');
INSERT INTO "django_migrations" VALUES(86,'basket','0005_auto_20150604_1450','{now}');
INSERT INTO "django_migrations" VALUES(87,'basket','0006_auto_20160111_1108','{now}');
INSERT INTO "django_migrations" VALUES(88,'basket','0007_slugfield_noop','{now}');
INSERT INTO "django_migrations" VALUES(89,'basket','0008_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(90,'basket','0009_line_date_updated','{now}');
INSERT INTO "django_migrations" VALUES(91,'basket','0010_json_basket_option','{now}');
INSERT INTO "django_migrations" VALUES(92,'basket','0011_json_basket_option','{now}');
INSERT INTO "django_migrations" VALUES(93,'basket','0012_line_code','{now}');
INSERT INTO "django_migrations" VALUES(94,'cart','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(95,'catalogue','0014_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(96,'catalogue','0015_product_is_public','{now}');
INSERT INTO "django_migrations" VALUES(97,'catalogue','0016_auto_20190327_0757','{now}');
INSERT INTO "django_migrations" VALUES(98,'catalogue','0017_auto_20190816_0938','{now}');
INSERT INTO "django_migrations" VALUES(99,'catalogue','0018_auto_20191220_0920','{now}');
INSERT INTO "django_migrations" VALUES(100,'catalogue','0019_option_required','{now}');
INSERT INTO "django_migrations" VALUES(101,'catalogue','0020_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(102,'catalogue','0021_auto_20201005_0844','{now}');
INSERT INTO "django_migrations" VALUES(103,'catalogue','0022_auto_20210210_0539','{now}');
INSERT INTO "django_migrations" VALUES(104,'catalogue','0023_auto_20210824_1414','{now}');
INSERT INTO "django_migrations" VALUES(105,'catalogue','0024_remove_duplicate_attributes','{now}');
INSERT INTO "django_migrations" VALUES(106,'catalogue','0025_attribute_code_uniquetogether_constraint','{now}');
INSERT INTO "django_migrations" VALUES(107,'catalogue','0026_predefined_product_options','{now}');
INSERT INTO "django_migrations" VALUES(108,'catalogue','0027_attributeoption_code_attributeoptiongroup_code_and_more','{now}');
INSERT INTO "django_migrations" VALUES(109,'catalogue','0028_product_priority','{now}');
INSERT INTO "django_migrations" VALUES(110,'catalogue','0029_product_code','{now}');
INSERT INTO "django_migrations" VALUES(111,'catalogue','0030_auto_20250217_1247','{now}');
INSERT INTO "django_migrations" VALUES(112,'catalogue','0031_productcategoryhierarchy','{now}');
INSERT INTO "django_migrations" VALUES(113,'catalogue','0032_category_exclude_from_menu_category_long_description','{now}');
INSERT INTO "django_migrations" VALUES(114,'wagtailcore','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(115,'wagtailcore','0002_initial_data','{now}');
INSERT INTO "django_migrations" VALUES(116,'wagtailcore','0003_add_uniqueness_constraint_on_group_page_permission','{now}');
INSERT INTO "django_migrations" VALUES(117,'wagtailcore','0004_page_locked','{now}');
INSERT INTO "django_migrations" VALUES(118,'wagtailcore','0005_add_page_lock_permission_to_moderators','{now}');
INSERT INTO "django_migrations" VALUES(119,'wagtailcore','0006_add_lock_page_permission','{now}');
INSERT INTO "django_migrations" VALUES(120,'wagtailcore','0007_page_latest_revision_created_at','{now}');
INSERT INTO "django_migrations" VALUES(121,'wagtailcore','0008_populate_latest_revision_created_at','{now}');
INSERT INTO "django_migrations" VALUES(122,'wagtailcore','0009_remove_auto_now_add_from_pagerevision_created_at','{now}');
INSERT INTO "django_migrations" VALUES(123,'wagtailcore','0010_change_page_owner_to_null_on_delete','{now}');
INSERT INTO "django_migrations" VALUES(124,'wagtailcore','0011_page_first_published_at','{now}');
INSERT INTO "django_migrations" VALUES(125,'wagtailcore','0012_extend_page_slug_field','{now}');
INSERT INTO "django_migrations" VALUES(126,'wagtailcore','0013_update_golive_expire_help_text','{now}');
INSERT INTO "django_migrations" VALUES(127,'wagtailcore','0014_add_verbose_name','{now}');
INSERT INTO "django_migrations" VALUES(128,'wagtailcore','0015_add_more_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(129,'wagtailcore','0016_change_page_url_path_to_text_field','{now}');
INSERT INTO "django_migrations" VALUES(130,'wagtailcore','0017_change_edit_page_permission_description','{now}');
INSERT INTO "django_migrations" VALUES(131,'wagtailcore','0018_pagerevision_submitted_for_moderation_index','{now}');
INSERT INTO "django_migrations" VALUES(132,'wagtailcore','0019_verbose_names_cleanup','{now}');
INSERT INTO "django_migrations" VALUES(133,'wagtailcore','0020_add_index_on_page_first_published_at','{now}');
INSERT INTO "django_migrations" VALUES(134,'wagtailcore','0021_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(135,'wagtailcore','0022_add_site_name','{now}');
INSERT INTO "django_migrations" VALUES(136,'wagtailcore','0023_alter_page_revision_on_delete_behaviour','{now}');
INSERT INTO "django_migrations" VALUES(137,'wagtailcore','0024_collection','{now}');
INSERT INTO "django_migrations" VALUES(138,'wagtailcore','0025_collection_initial_data','{now}');
INSERT INTO "django_migrations" VALUES(139,'wagtailcore','0026_group_collection_permission','{now}');
INSERT INTO "django_migrations" VALUES(140,'wagtailcore','0027_fix_collection_path_collation','{now}');
INSERT INTO "django_migrations" VALUES(141,'wagtailcore','0024_alter_page_content_type_on_delete_behaviour','{now}');
INSERT INTO "django_migrations" VALUES(142,'wagtailcore','0028_merge','{now}');
INSERT INTO "django_migrations" VALUES(143,'wagtailcore','0029_unicode_slugfield_dj19','{now}');
INSERT INTO "django_migrations" VALUES(144,'wagtailcore','0030_index_on_pagerevision_created_at','{now}');
INSERT INTO "django_migrations" VALUES(145,'wagtailcore','0031_add_page_view_restriction_types','{now}');
INSERT INTO "django_migrations" VALUES(146,'wagtailcore','0032_add_bulk_delete_page_permission','{now}');
INSERT INTO "django_migrations" VALUES(147,'wagtailcore','0033_remove_golive_expiry_help_text','{now}');
INSERT INTO "django_migrations" VALUES(148,'wagtailcore','0034_page_live_revision','{now}');
INSERT INTO "django_migrations" VALUES(149,'wagtailcore','0035_page_last_published_at','{now}');
INSERT INTO "django_migrations" VALUES(150,'wagtailcore','0036_populate_page_last_published_at','{now}');
INSERT INTO "django_migrations" VALUES(151,'wagtailcore','0037_set_page_owner_editable','{now}');
INSERT INTO "django_migrations" VALUES(152,'wagtailcore','0038_make_first_published_at_editable','{now}');
INSERT INTO "django_migrations" VALUES(153,'wagtailcore','0039_collectionviewrestriction','{now}');
INSERT INTO "django_migrations" VALUES(154,'wagtailcore','0040_page_draft_title','{now}');
INSERT INTO "django_migrations" VALUES(155,'wagtailcore','0041_group_collection_permissions_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(156,'wagtailcore','0042_index_on_pagerevision_approved_go_live_at','{now}');
INSERT INTO "django_migrations" VALUES(157,'wagtailcore','0043_lock_fields','{now}');
INSERT INTO "django_migrations" VALUES(158,'wagtailcore','0044_add_unlock_grouppagepermission','{now}');
INSERT INTO "django_migrations" VALUES(159,'wagtailcore','0045_assign_unlock_grouppagepermission','{now}');
INSERT INTO "django_migrations" VALUES(160,'wagtailcore','0046_site_name_remove_null','{now}');
INSERT INTO "django_migrations" VALUES(161,'wagtailcore','0047_add_workflow_models','{now}');
INSERT INTO "django_migrations" VALUES(162,'wagtailcore','0048_add_default_workflows','{now}');
INSERT INTO "django_migrations" VALUES(163,'wagtailcore','0049_taskstate_finished_by','{now}');
INSERT INTO "django_migrations" VALUES(164,'wagtailcore','0050_workflow_rejected_to_needs_changes','{now}');
INSERT INTO "django_migrations" VALUES(165,'wagtailcore','0051_taskstate_comment','{now}');
INSERT INTO "django_migrations" VALUES(166,'wagtailcore','0052_pagelogentry','{now}');
INSERT INTO "django_migrations" VALUES(167,'wagtailcore','0053_locale_model','{now}');
INSERT INTO "django_migrations" VALUES(168,'wagtailcore','0054_initial_locale','{now}');
INSERT INTO "django_migrations" VALUES(169,'wagtailcore','0055_page_locale_fields','{now}');
INSERT INTO "django_migrations" VALUES(170,'wagtailcore','0056_page_locale_fields_populate','{now}');
INSERT INTO "django_migrations" VALUES(171,'wagtailcore','0057_page_locale_fields_notnull','{now}');
INSERT INTO "django_migrations" VALUES(172,'wagtailcore','0058_page_alias_of','{now}');
INSERT INTO "django_migrations" VALUES(173,'wagtailcore','0059_apply_collection_ordering','{now}');
INSERT INTO "django_migrations" VALUES(174,'wagtailcore','0060_fix_workflow_unique_constraint','{now}');
INSERT INTO "django_migrations" VALUES(175,'wagtailcore','0061_change_promote_tab_helpt_text_and_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(176,'wagtailcore','0062_comment_models_and_pagesubscription','{now}');
INSERT INTO "django_migrations" VALUES(177,'wagtailcore','0063_modellogentry','{now}');
INSERT INTO "django_migrations" VALUES(178,'wagtailcore','0064_log_timestamp_indexes','{now}');
INSERT INTO "django_migrations" VALUES(179,'wagtailcore','0065_log_entry_uuid','{now}');
INSERT INTO "django_migrations" VALUES(180,'wagtailcore','0066_collection_management_permissions','{now}');
INSERT INTO "django_migrations" VALUES(181,'wagtailcore','0067_alter_pagerevision_content_json','{now}');
INSERT INTO "django_migrations" VALUES(182,'wagtailcore','0068_log_entry_empty_object','{now}');
INSERT INTO "django_migrations" VALUES(183,'wagtailcore','0069_log_entry_jsonfield','{now}');
INSERT INTO "django_migrations" VALUES(184,'wagtailcore','0070_rename_pagerevision_revision','{now}');
INSERT INTO "django_migrations" VALUES(185,'wagtailcore','0071_populate_revision_content_type','{now}');
INSERT INTO "django_migrations" VALUES(186,'wagtailcore','0072_alter_revision_content_type_notnull','{now}');
INSERT INTO "django_migrations" VALUES(187,'wagtailcore','0073_page_latest_revision','{now}');
INSERT INTO "django_migrations" VALUES(188,'wagtailcore','0074_revision_object_str','{now}');
INSERT INTO "django_migrations" VALUES(189,'wagtailcore','0075_populate_latest_revision_and_revision_object_str','{now}');
INSERT INTO "django_migrations" VALUES(190,'wagtailcore','0076_modellogentry_revision','{now}');
INSERT INTO "django_migrations" VALUES(191,'wagtailcore','0077_alter_revision_user','{now}');
INSERT INTO "django_migrations" VALUES(192,'wagtailcore','0078_referenceindex','{now}');
INSERT INTO "django_migrations" VALUES(193,'wagtailcore','0079_rename_taskstate_page_revision','{now}');
INSERT INTO "django_migrations" VALUES(194,'wagtailcore','0080_generic_workflowstate','{now}');
INSERT INTO "django_migrations" VALUES(195,'wagtailcore','0081_populate_workflowstate_content_type','{now}');
INSERT INTO "django_migrations" VALUES(196,'wagtailcore','0082_alter_workflowstate_content_type_notnull','{now}');
INSERT INTO "django_migrations" VALUES(197,'wagtailcore','0083_workflowcontenttype','{now}');
INSERT INTO "django_migrations" VALUES(198,'wagtailcore','0084_add_default_page_permissions','{now}');
INSERT INTO "django_migrations" VALUES(199,'wagtailcore','0085_add_grouppagepermission_permission','{now}');
INSERT INTO "django_migrations" VALUES(200,'wagtailcore','0086_populate_grouppagepermission_permission','{now}');
INSERT INTO "django_migrations" VALUES(201,'wagtailcore','0087_alter_grouppagepermission_unique_together_and_more','{now}');
INSERT INTO "django_migrations" VALUES(202,'wagtailcore','0088_fix_log_entry_json_timestamps','{now}');
INSERT INTO "django_migrations" VALUES(203,'wagtailcore','0089_log_entry_data_json_null_to_object','{now}');
INSERT INTO "django_migrations" VALUES(204,'wagtailcore','0090_remove_grouppagepermission_permission_type','{now}');
INSERT INTO "django_migrations" VALUES(205,'wagtailcore','0091_remove_revision_submitted_for_moderation','{now}');
INSERT INTO "django_migrations" VALUES(206,'wagtailcore','0092_alter_collectionviewrestriction_password_and_more','{now}');
INSERT INTO "django_migrations" VALUES(207,'wagtailcore','0093_uploadedfile','{now}');
INSERT INTO "django_migrations" VALUES(208,'wagtailcore','0094_alter_page_locale','{now}');
INSERT INTO "django_migrations" VALUES(209,'wagtailcore','0095_groupsitepermission','{now}');
INSERT INTO "django_migrations" VALUES(210,'wagtailcore','0096_referenceindex_referenceindex_source_object_and_more','{now}');
INSERT INTO "django_migrations" VALUES(211,'wagtailcore','0097_baselogentry_uuid_action_timestamp_indexes','{now}');
INSERT INTO "django_migrations" VALUES(212,'wagtailcore','0098_apitoken','{now}');
INSERT INTO "django_migrations" VALUES(213,'claims','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(214,'claims','0002_permissions','{now}');
INSERT INTO "django_migrations" VALUES(215,'communication','0002_reset_table_names','{now}');
INSERT INTO "django_migrations" VALUES(216,'communication','0003_remove_notification_category_make_code_uppercase','{now}');
INSERT INTO "django_migrations" VALUES(217,'communication','0004_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(218,'reviews','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(219,'flatpages','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(220,'customer','0006_auto_20190430_1736','{now}');
INSERT INTO "django_migrations" VALUES(221,'customer','0007_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(222,'customer','0008_assign_permissions_to_staff','{now}');
INSERT INTO "django_migrations" VALUES(223,'delivery','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(224,'delivery','0002_packed_first','{now}');
INSERT INTO "django_migrations" VALUES(225,'taggit','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(226,'wagtailimages','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(227,'wagtailimages','0002_initial_data','{now}');
INSERT INTO "django_migrations" VALUES(228,'wagtailimages','0003_fix_focal_point_fields','{now}');
INSERT INTO "django_migrations" VALUES(229,'wagtailimages','0004_make_focal_point_key_not_nullable','{now}');
INSERT INTO "django_migrations" VALUES(230,'wagtailimages','0005_make_filter_spec_unique','{now}');
INSERT INTO "django_migrations" VALUES(231,'wagtailimages','0006_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(232,'wagtailimages','0007_image_file_size','{now}');
INSERT INTO "django_migrations" VALUES(233,'wagtailimages','0008_image_created_at_index','{now}');
INSERT INTO "django_migrations" VALUES(234,'wagtailimages','0009_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(235,'wagtailimages','0010_change_on_delete_behaviour','{now}');
INSERT INTO "django_migrations" VALUES(236,'wagtailimages','0011_image_collection','{now}');
INSERT INTO "django_migrations" VALUES(237,'wagtailimages','0012_copy_image_permissions_to_collections','{now}');
INSERT INTO "django_migrations" VALUES(238,'wagtailimages','0013_make_rendition_upload_callable','{now}');
INSERT INTO "django_migrations" VALUES(239,'wagtailimages','0014_add_filter_spec_field','{now}');
INSERT INTO "django_migrations" VALUES(240,'wagtailimages','0015_fill_filter_spec_field','{now}');
INSERT INTO "django_migrations" VALUES(241,'wagtailimages','0016_deprecate_rendition_filter_relation','{now}');
INSERT INTO "django_migrations" VALUES(242,'wagtailimages','0017_reduce_focal_point_key_max_length','{now}');
INSERT INTO "django_migrations" VALUES(243,'wagtailimages','0018_remove_rendition_filter','{now}');
INSERT INTO "django_migrations" VALUES(244,'wagtailimages','0019_delete_filter','{now}');
INSERT INTO "django_migrations" VALUES(245,'wagtailimages','0020_add-verbose-name','{now}');
INSERT INTO "django_migrations" VALUES(246,'wagtailimages','0021_image_file_hash','{now}');
INSERT INTO "django_migrations" VALUES(247,'wagtailimages','0022_uploadedimage','{now}');
INSERT INTO "django_migrations" VALUES(248,'wagtailadmin','0001_create_admin_access_permissions','{now}');
INSERT INTO "django_migrations" VALUES(249,'wagtailimages','0023_add_choose_permissions','{now}');
INSERT INTO "django_migrations" VALUES(250,'wagtailimages','0024_index_image_file_hash','{now}');
INSERT INTO "django_migrations" VALUES(251,'wagtailimages','0025_alter_image_file_alter_rendition_file','{now}');
INSERT INTO "django_migrations" VALUES(252,'wagtailimages','0026_delete_uploadedimage','{now}');
INSERT INTO "django_migrations" VALUES(253,'wagtailimages','0027_image_description','{now}');
INSERT INTO "django_migrations" VALUES(254,'regions','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(255,'desk','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(256,'desk','0002_customer_notes','{now}');
INSERT INTO "django_migrations" VALUES(257,'desk','0003_product_drafts','{now}');
INSERT INTO "django_migrations" VALUES(258,'desk','0004_price_plans','{now}');
INSERT INTO "django_migrations" VALUES(259,'desk','0005_saved_views','{now}');
INSERT INTO "django_migrations" VALUES(260,'desk','0006_draft_fabrics','{now}');
INSERT INTO "django_migrations" VALUES(261,'voucher','0002_auto_20170418_2132','{now}');
INSERT INTO "django_migrations" VALUES(262,'voucher','0003_auto_20171212_0411','{now}');
INSERT INTO "django_migrations" VALUES(263,'offer','0002_auto_20151210_1053','{now}');
INSERT INTO "django_migrations" VALUES(264,'offer','0003_auto_20161120_1707','{now}');
INSERT INTO "django_migrations" VALUES(265,'offer','0004_auto_20170415_1518','{now}');
INSERT INTO "django_migrations" VALUES(266,'offer','0005_auto_20170423_1217','{now}');
INSERT INTO "django_migrations" VALUES(267,'offer','0006_auto_20170504_0616','{now}');
INSERT INTO "django_migrations" VALUES(268,'offer','0007_conditionaloffer_exclusive','{now}');
INSERT INTO "django_migrations" VALUES(269,'voucher','0004_auto_20180228_0940','{now}');
INSERT INTO "django_migrations" VALUES(270,'voucher','0005_auto_20180402_1425','{now}');
INSERT INTO "django_migrations" VALUES(271,'voucher','0006_auto_20180413_0911','{now}');
INSERT INTO "django_migrations" VALUES(272,'voucher','0007_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(273,'voucher','0008_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(274,'voucher','0009_make_voucher_names_unique','{now}');
INSERT INTO "django_migrations" VALUES(275,'voucher','0010_auto_20210224_0712','{now}');
INSERT INTO "django_migrations" VALUES(276,'offer','0008_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(277,'offer','0009_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(278,'offer','0010_conditionaloffer_combinations','{now}');
INSERT INTO "django_migrations" VALUES(279,'offer','0011_rangeproductfileupload_included','{now}');
INSERT INTO "django_migrations" VALUES(280,'offer','0012_fixedunitdiscountbenefit_alter_benefit_type','{now}');
INSERT INTO "django_migrations" VALUES(281,'offer','0013_range_excluded_categories','{now}');
INSERT INTO "django_migrations" VALUES(282,'discounts','0001_ends_and_codes','{now}');
INSERT INTO "django_migrations" VALUES(283,'django_tasks_database','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(284,'django_tasks_database','0002_alter_dbtaskresult_options','{now}');
INSERT INTO "django_migrations" VALUES(285,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','{now}');
INSERT INTO "django_migrations" VALUES(286,'django_tasks_database','0004_dbtaskresult_started_at','{now}');
INSERT INTO "django_migrations" VALUES(287,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','{now}');
INSERT INTO "django_migrations" VALUES(288,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','{now}');
INSERT INTO "django_migrations" VALUES(289,'django_tasks_database','0007_add_separate_results_fields','{now}');
INSERT INTO "django_migrations" VALUES(290,'django_tasks_database','0008_separate_results_field','{now}');
INSERT INTO "django_migrations" VALUES(291,'django_tasks_database','0009_remove_results_field','{now}');
INSERT INTO "django_migrations" VALUES(292,'django_tasks_database','0010_alter_dbtaskresult_status','{now}');
INSERT INTO "django_migrations" VALUES(293,'django_tasks_database','0011_rename_complete_status','{now}');
INSERT INTO "django_migrations" VALUES(294,'django_tasks_database','0012_add_separate_exception_fields','{now}');
INSERT INTO "django_migrations" VALUES(295,'django_tasks_database','0013_separate_exception_fields','{now}');
INSERT INTO "django_migrations" VALUES(296,'django_tasks_database','0014_remove_dbtaskresult_exception_data','{now}');
INSERT INTO "django_migrations" VALUES(297,'django_tasks_database','0015_correctly_order_run_after','{now}');
INSERT INTO "django_migrations" VALUES(298,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','{now}');
INSERT INTO "django_migrations" VALUES(299,'django_tasks_database','0017_dbtaskresult_metadata','{now}');
INSERT INTO "django_migrations" VALUES(300,'django_tasks_database','0018_rename_succeeded_status','{now}');
INSERT INTO "django_migrations" VALUES(301,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','{now}');
INSERT INTO "django_migrations" VALUES(302,'django_tasks_database','0020_update_db_task_result_ordering','{now}');
INSERT INTO "django_migrations" VALUES(303,'django_tasks_database','0021_conditional_partial_index_ordering','{now}');
INSERT INTO "django_migrations" VALUES(304,'fulfilment','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(305,'fulfilment','0002_disputes','{now}');
INSERT INTO "django_migrations" VALUES(306,'fulfilment','0003_holds_and_boxes','{now}');
INSERT INTO "django_migrations" VALUES(307,'taggit','0002_auto_20150616_2121','{now}');
INSERT INTO "django_migrations" VALUES(308,'taggit','0003_taggeditem_add_unique_index','{now}');
INSERT INTO "django_migrations" VALUES(309,'taggit','0004_alter_taggeditem_content_type_alter_taggeditem_tag','{now}');
INSERT INTO "django_migrations" VALUES(310,'taggit','0005_auto_20220424_2025','{now}');
INSERT INTO "django_migrations" VALUES(311,'taggit','0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx','{now}');
INSERT INTO "django_migrations" VALUES(312,'guides','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(313,'guides','0002_site_tree','{now}');
INSERT INTO "django_migrations" VALUES(314,'guide_answers','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(315,'guides','0003_guide_fits','{now}');
INSERT INTO "django_migrations" VALUES(316,'guides','0004_safety','{now}');
INSERT INTO "django_migrations" VALUES(317,'guides','0005_findable','{now}');
INSERT INTO "django_migrations" VALUES(318,'guides','0006_media_blocks','{now}');
INSERT INTO "django_migrations" VALUES(319,'guides','0007_form_page','{now}');
INSERT INTO "django_migrations" VALUES(320,'wagtailredirects','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(321,'wagtailredirects','0002_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(322,'wagtailredirects','0003_make_site_field_editable','{now}');
INSERT INTO "django_migrations" VALUES(323,'wagtailredirects','0004_set_unique_on_path_and_site','{now}');
INSERT INTO "django_migrations" VALUES(324,'wagtailredirects','0005_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(325,'wagtailredirects','0006_redirect_increase_max_length','{now}');
INSERT INTO "django_migrations" VALUES(326,'wagtailredirects','0007_add_autocreate_fields','{now}');
INSERT INTO "django_migrations" VALUES(327,'wagtailredirects','0008_add_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(328,'site_search','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(329,'kt_site','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(330,'kt_site','0002_what_publishers_may','{now}');
INSERT INTO "django_migrations" VALUES(331,'kt_site','0003_groups_are_roles','{now}');
INSERT INTO "django_migrations" VALUES(332,'kt_site','0004_campaigns_and_menus','{now}');
INSERT INTO "django_migrations" VALUES(333,'kt_site','0005_opening','{now}');
INSERT INTO "django_migrations" VALUES(334,'kt_site','0006_no_dashboard_group','{now}');
INSERT INTO "django_migrations" VALUES(335,'links','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(336,'mails','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(337,'mails','0002_mail_bulk','{now}');
INSERT INTO "django_migrations" VALUES(338,'measuring','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(339,'mfa','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(340,'mfa','0002_authenticator_timestamps','{now}');
INSERT INTO "django_migrations" VALUES(341,'mfa','0003_authenticator_type_uniq','{now}');
INSERT INTO "django_migrations" VALUES(342,'newsletter','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(343,'partner','0002_auto_20141007_2032','{now}');
INSERT INTO "django_migrations" VALUES(344,'partner','0003_auto_20150604_1450','{now}');
INSERT INTO "django_migrations" VALUES(345,'partner','0004_auto_20160107_1755','{now}');
INSERT INTO "django_migrations" VALUES(346,'partner','0005_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(347,'partner','0006_auto_20200724_0909','{now}');
INSERT INTO "django_migrations" VALUES(348,'partner','0007_partneraddress_code','{now}');
INSERT INTO "django_migrations" VALUES(349,'payment','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(350,'payment','0002_auto_20141007_2032','{now}');
INSERT INTO "django_migrations" VALUES(351,'payment','0003_auto_20160323_1520','{now}');
INSERT INTO "django_migrations" VALUES(352,'payment','0004_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(353,'payment','0005_auto_20200801_0817','{now}');
INSERT INTO "django_migrations" VALUES(354,'payments','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(355,'pictures','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(356,'refunds','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(357,'refunds','0002_disputes','{now}');
INSERT INTO "django_migrations" VALUES(358,'refunds','0003_how_disputes_end','{now}');
INSERT INTO "django_migrations" VALUES(359,'regions','0002_safety_limits','{now}');
INSERT INTO "django_migrations" VALUES(360,'regions','0003_marks','{now}');
INSERT INTO "django_migrations" VALUES(361,'reviews','0002_update_email_length','{now}');
INSERT INTO "django_migrations" VALUES(362,'reviews','0003_auto_20160802_1358','{now}');
INSERT INTO "django_migrations" VALUES(363,'reviews','0004_auto_20170429_0941','{now}');
INSERT INTO "django_migrations" VALUES(364,'reviews','0005_productreview_code','{now}');
INSERT INTO "django_migrations" VALUES(365,'sessions','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(366,'shipping','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(367,'shipping','0002_auto_20150604_1450','{now}');
INSERT INTO "django_migrations" VALUES(368,'shipping','0003_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(369,'shop_checkout','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(370,'shop_checkout','0002_stock_is_never_oversold','{now}');
INSERT INTO "django_migrations" VALUES(371,'shop_checkout','0003_rows_that_a_sale_needs','{now}');
INSERT INTO "django_migrations" VALUES(372,'shop_checkout','0004_attempts_count_failures','{now}');
INSERT INTO "django_migrations" VALUES(373,'shop_checkout','0005_price_and_pieces_are_possible','{now}');
INSERT INTO "django_migrations" VALUES(374,'shop_checkout','0006_index_of_payments','{now}');
INSERT INTO "django_migrations" VALUES(375,'shop_orders','0001_order_words','{now}');
INSERT INTO "django_migrations" VALUES(376,'shop_orders','0002_fold_more_letters','{now}');
INSERT INTO "django_migrations" VALUES(377,'site_search','0002_index','{now}');
INSERT INTO "django_migrations" VALUES(378,'site_search','0003_index_at_once','{now}');
INSERT INTO "django_migrations" VALUES(379,'sites','0002_alter_domain_unique','{now}');
INSERT INTO "django_migrations" VALUES(380,'sources','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(381,'stock','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(382,'stock_alerts','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(383,'tape','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(384,'tape','0002_colors','{now}');
INSERT INTO "django_migrations" VALUES(385,'tape','0003_fabrics','{now}');
INSERT INTO "django_migrations" VALUES(386,'tax','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(387,'usersessions','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(388,'wagtailadmin','0002_admin','{now}');
INSERT INTO "django_migrations" VALUES(389,'wagtailadmin','0003_admin_managed','{now}');
INSERT INTO "django_migrations" VALUES(390,'wagtailadmin','0004_editingsession','{now}');
INSERT INTO "django_migrations" VALUES(391,'wagtailadmin','0005_editingsession_is_editing','{now}');
INSERT INTO "django_migrations" VALUES(392,'wagtailadmin','0006_formstate','{now}');
INSERT INTO "django_migrations" VALUES(393,'wagtaildocs','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(394,'wagtaildocs','0002_initial_data','{now}');
INSERT INTO "django_migrations" VALUES(395,'wagtaildocs','0003_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(396,'wagtaildocs','0004_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(397,'wagtaildocs','0005_document_collection','{now}');
INSERT INTO "django_migrations" VALUES(398,'wagtaildocs','0006_copy_document_permissions_to_collections','{now}');
INSERT INTO "django_migrations" VALUES(399,'wagtaildocs','0005_alter_uploaded_by_user_on_delete_action','{now}');
INSERT INTO "django_migrations" VALUES(400,'wagtaildocs','0007_merge','{now}');
INSERT INTO "django_migrations" VALUES(401,'wagtaildocs','0008_document_file_size','{now}');
INSERT INTO "django_migrations" VALUES(402,'wagtaildocs','0009_document_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(403,'wagtaildocs','0010_document_file_hash','{now}');
INSERT INTO "django_migrations" VALUES(404,'wagtaildocs','0011_add_choose_permissions','{now}');
INSERT INTO "django_migrations" VALUES(405,'wagtaildocs','0012_uploadeddocument','{now}');
INSERT INTO "django_migrations" VALUES(406,'wagtaildocs','0013_delete_uploadeddocument','{now}');
INSERT INTO "django_migrations" VALUES(407,'wagtaildocs','0014_alter_document_file_size','{now}');
INSERT INTO "django_migrations" VALUES(408,'wagtailembeds','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(409,'wagtailembeds','0002_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(410,'wagtailembeds','0003_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(411,'wagtailembeds','0004_embed_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(412,'wagtailembeds','0005_specify_thumbnail_url_max_length','{now}');
INSERT INTO "django_migrations" VALUES(413,'wagtailembeds','0006_add_embed_hash','{now}');
INSERT INTO "django_migrations" VALUES(414,'wagtailembeds','0007_populate_hash','{now}');
INSERT INTO "django_migrations" VALUES(415,'wagtailembeds','0008_allow_long_urls','{now}');
INSERT INTO "django_migrations" VALUES(416,'wagtailembeds','0009_embed_cache_until','{now}');
INSERT INTO "django_migrations" VALUES(417,'wagtailforms','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(418,'wagtailforms','0002_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(419,'wagtailforms','0003_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(420,'wagtailforms','0004_add_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(421,'wagtailforms','0005_alter_formsubmission_form_data','{now}');
INSERT INTO "django_migrations" VALUES(422,'wagtailsearch','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(423,'wagtailsearch','0002_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(424,'wagtailsearch','0003_remove_editors_pick','{now}');
INSERT INTO "django_migrations" VALUES(425,'wagtailsearch','0004_querydailyhits_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(426,'wagtailsearch','0005_create_indexentry','{now}');
INSERT INTO "django_migrations" VALUES(427,'wagtailsearch','0006_customise_indexentry','{now}');
INSERT INTO "django_migrations" VALUES(428,'wagtailsearch','0007_delete_editorspick','{now}');
INSERT INTO "django_migrations" VALUES(429,'wagtailsearch','0008_remove_query_and_querydailyhits_models','{now}');
INSERT INTO "django_migrations" VALUES(430,'wagtailsearch','0009_remove_ngram_autocomplete','{now}');
INSERT INTO "django_migrations" VALUES(431,'wagtailsearch','0010_add_text_fields','{now}');
INSERT INTO "django_migrations" VALUES(432,'wagtailusers','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(433,'wagtailusers','0002_add_verbose_name_on_userprofile','{now}');
INSERT INTO "django_migrations" VALUES(434,'wagtailusers','0003_add_verbose_names','{now}');
INSERT INTO "django_migrations" VALUES(435,'wagtailusers','0004_capitalizeverbose','{now}');
INSERT INTO "django_migrations" VALUES(436,'wagtailusers','0005_make_related_name_wagtail_specific','{now}');
INSERT INTO "django_migrations" VALUES(437,'wagtailusers','0006_userprofile_prefered_language','{now}');
INSERT INTO "django_migrations" VALUES(438,'wagtailusers','0007_userprofile_current_time_zone','{now}');
INSERT INTO "django_migrations" VALUES(439,'wagtailusers','0008_userprofile_avatar','{now}');
INSERT INTO "django_migrations" VALUES(440,'wagtailusers','0009_userprofile_verbose_name_plural','{now}');
INSERT INTO "django_migrations" VALUES(441,'wagtailusers','0010_userprofile_updated_comments_notifications','{now}');
INSERT INTO "django_migrations" VALUES(442,'wagtailusers','0011_userprofile_dismissibles','{now}');
INSERT INTO "django_migrations" VALUES(443,'wagtailusers','0012_userprofile_theme','{now}');
INSERT INTO "django_migrations" VALUES(444,'wagtailusers','0013_userprofile_density','{now}');
INSERT INTO "django_migrations" VALUES(445,'wagtailusers','0014_userprofile_contrast','{now}');
INSERT INTO "django_migrations" VALUES(446,'wagtailusers','0015_userprofile_keyboard_shortcuts','{now}');
INSERT INTO "django_migrations" VALUES(447,'wishlists','0001_initial','{now}');
INSERT INTO "django_migrations" VALUES(448,'wishlists','0002_auto_20160111_1108','{now}');
INSERT INTO "django_migrations" VALUES(449,'wishlists','0003_auto_20181115_1953','{now}');
INSERT INTO "django_migrations" VALUES(450,'wishlists','0004_auto_20220328_0939','{now}');
INSERT INTO "django_migrations" VALUES(451,'wagtailimages','0001_squashed_0021','{now}');
INSERT INTO "django_migrations" VALUES(452,'wagtailcore','0001_squashed_0016_change_page_url_path_to_text_field','{now}');
INSERT INTO "django_migrations" VALUES(453,'basket','0010_convert_to_valid_json','{now}');
INSERT INTO "django_migrations" VALUES(454,'order','0009_surcharge','{now}');
INSERT INTO "django_migrations" VALUES(455,'order','0012_convert_to_valid_json','{now}');
INSERT INTO "django_site" VALUES(1,'example.com','example.com');
INSERT INTO "guides_articleindexpage" VALUES(5,'',0,'',NULL);
INSERT INTO "guides_guideindexpage" VALUES(4,'',0,'',NULL);
INSERT INTO "guides_homepage" VALUES(3,'','[]','[]','[]','',NULL,NULL,0,'',NULL);
INSERT INTO "guides_regionindexpage" VALUES(6,'',0,'',NULL);
INSERT INTO "partner_partner" VALUES(1,'warehouse','Warehouse');
INSERT INTO "tape_tapecolor" VALUES(1,'Blue','blue','#2463eb',1);
INSERT INTO "tape_tapecolor" VALUES(2,'Pink','pink','#ef4d8f',2);
INSERT INTO "tape_tapecolor" VALUES(3,'Orange','orange','#ff7a1a',3);
INSERT INTO "tape_tapecolor" VALUES(4,'Lime','lime','#9bd41e',4);
INSERT INTO "tape_tapecolor" VALUES(5,'Beige','beige','#dcb48c',5);
INSERT INTO "tape_tapecolor" VALUES(6,'Black','black','#17171c',6);
INSERT INTO "tape_tapefabric" VALUES(1,'Cotton','cotton','cotton',1);
INSERT INTO "tape_tapefabric" VALUES(2,'Synthetic','synthetic','synthetic',2);
INSERT INTO "tape_tapefabric" VALUES(3,'Gentle adhesive','gentle','gentle',3);
INSERT INTO "wagtailcore_collection" VALUES(1,'0001',1,0,'Root');
INSERT INTO "wagtailcore_groupapprovaltask" VALUES(1);
INSERT INTO "wagtailcore_groupapprovaltask_groups" VALUES(1,1,1);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(1,1,2,125);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(2,1,1,125);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(3,1,2,126);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(4,1,1,126);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(5,1,2,129);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(6,1,1,129);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(7,1,2,178);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(8,1,1,178);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(9,1,2,176);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(10,1,2,175);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(11,1,1,176);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(12,1,1,175);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(13,1,5,129);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(14,1,5,178);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(15,1,5,125);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(16,1,5,175);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(17,1,8,176);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(18,1,8,129);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(19,1,8,178);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(20,1,8,125);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(21,1,8,126);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(22,1,8,175);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(1,1,1,69);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(2,1,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(3,1,1,75);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(4,2,1,69);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(5,2,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(6,1,1,74);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(7,1,1,76);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(8,4,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(9,8,1,69);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(10,8,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(11,8,1,74);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(12,8,1,75);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(13,8,1,76);
INSERT INTO "wagtailcore_locale" VALUES(1,'en');
INSERT INTO "wagtailcore_page" VALUES(1,'0001',1,1,'Root','root',1,0,'/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Root',NULL,NULL,1,'{uuid 1}',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(3,'00010001',2,3,'Where does it ache?','home',1,0,'/home/','',0,'',NULL,NULL,0,33,NULL,0,NULL,NULL,NULL,NULL,'Where does it ache?',NULL,NULL,1,'{uuid 2}',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(4,'000100010001',3,0,'Taping guides','guides',1,0,'/home/guides/','',1,'',NULL,NULL,0,34,NULL,0,NULL,NULL,NULL,NULL,'Taping guides',NULL,NULL,1,'{uuid 3}',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(5,'000100010002',3,0,'Posture articles','articles',1,0,'/home/articles/','',1,'',NULL,NULL,0,35,NULL,0,NULL,NULL,NULL,NULL,'Posture articles',NULL,NULL,1,'{uuid 4}',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(6,'000100010003',3,0,'Body map','body',1,0,'/home/body/','',1,'',NULL,NULL,0,36,NULL,0,NULL,NULL,NULL,NULL,'Body map',NULL,NULL,1,'{uuid 5}',NULL,NULL);
INSERT INTO "wagtailcore_site" VALUES(2,'localhost',80,1,3,'');
INSERT INTO "wagtailcore_task" VALUES(1,'Moderators approval',1,2);
INSERT INTO "wagtailcore_workflow" VALUES(1,'Moderators approval',1);
INSERT INTO "wagtailcore_workflowpage" VALUES(1,1);
INSERT INTO "wagtailcore_workflowtask" VALUES(1,0,1,1);
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE INDEX "accounts_loginevent_at_0f799dfc" ON "accounts_loginevent" ("at");
CREATE INDEX "accounts_loginevent_by_id_3e3d319a" ON "accounts_loginevent" ("by_id");
CREATE INDEX "accounts_loginevent_user_id_0b0fdf50" ON "accounts_loginevent" ("user_id");
CREATE INDEX "accounts_user_groups_group_id_bd11a704" ON "accounts_user_groups" ("group_id");
CREATE INDEX "accounts_user_groups_user_id_52b62117" ON "accounts_user_groups" ("user_id");
CREATE UNIQUE INDEX "accounts_user_groups_user_id_group_id_59c0b32f_uniq" ON "accounts_user_groups" ("user_id", "group_id");
CREATE INDEX "accounts_user_user_permissions_permission_id_113bb443" ON "accounts_user_user_permissions" ("permission_id");
CREATE INDEX "accounts_user_user_permissions_user_id_e4f0a161" ON "accounts_user_user_permissions" ("user_id");
CREATE UNIQUE INDEX "accounts_user_user_permissions_user_id_permission_id_2ab516c2_uniq" ON "accounts_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "address_country_display_order_dc88cde8" ON "address_country" ("display_order");
CREATE INDEX "address_country_is_shipping_country_f7b6c461" ON "address_country" ("is_shipping_country");
CREATE INDEX "address_country_printable_name_450b016c" ON "address_country" ("printable_name");
CREATE INDEX "address_useraddress_country_id_fa26a249" ON "address_useraddress" ("country_id");
CREATE INDEX "address_useraddress_hash_e0a6b290" ON "address_useraddress" ("hash");
CREATE INDEX "address_useraddress_user_id_6edf0244" ON "address_useraddress" ("user_id");
CREATE UNIQUE INDEX "address_useraddress_user_id_hash_9d1738c7_uniq" ON "address_useraddress" ("user_id", "hash");
CREATE INDEX "aftercare_scheduledmail_order_id_357d6cbe" ON "aftercare_scheduledmail" ("order_id");
CREATE INDEX "analytics_productrecord_num_purchases_405301a0" ON "analytics_productrecord" ("num_purchases");
CREATE INDEX "analytics_userproductview_product_id_a55b87ad" ON "analytics_userproductview" ("product_id");
CREATE INDEX "analytics_userproductview_user_id_5e49a8b1" ON "analytics_userproductview" ("user_id");
CREATE INDEX "analytics_userrecord_num_order_items_fb2a8304" ON "analytics_userrecord" ("num_order_items");
CREATE INDEX "analytics_userrecord_num_order_lines_97cc087f" ON "analytics_userrecord" ("num_order_lines");
CREATE INDEX "analytics_userrecord_num_orders_b352ffd1" ON "analytics_userrecord" ("num_orders");
CREATE INDEX "analytics_usersearch_query_ad36478b" ON "analytics_usersearch" ("query");
CREATE INDEX "analytics_usersearch_user_id_1775992d" ON "analytics_usersearch" ("user_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id");
CREATE INDEX "basket_basket_owner_id_3a018de5" ON "basket_basket" ("owner_id");
CREATE INDEX "basket_basket_vouchers_basket_id_f857c2f8" ON "basket_basket_vouchers" ("basket_id");
CREATE UNIQUE INDEX "basket_basket_vouchers_basket_id_voucher_id_0731eee2_uniq" ON "basket_basket_vouchers" ("basket_id", "voucher_id");
CREATE INDEX "basket_basket_vouchers_voucher_id_c2b66981" ON "basket_basket_vouchers" ("voucher_id");
CREATE INDEX "basket_line_basket_id_b615c905" ON "basket_line" ("basket_id");
CREATE UNIQUE INDEX "basket_line_basket_id_line_reference_8977e974_uniq" ON "basket_line" ("basket_id", "line_reference");
CREATE INDEX "basket_line_date_created_eb0dfb1b" ON "basket_line" ("date_created");
CREATE INDEX "basket_line_date_updated_a74d069d" ON "basket_line" ("date_updated");
CREATE INDEX "basket_line_line_reference_08e91113" ON "basket_line" ("line_reference");
CREATE INDEX "basket_line_product_id_303d743e" ON "basket_line" ("product_id");
CREATE INDEX "basket_line_stockrecord_id_7039d8a4" ON "basket_line" ("stockrecord_id");
CREATE INDEX "basket_lineattribute_line_id_c41e0cdf" ON "basket_lineattribute" ("line_id");
CREATE INDEX "basket_lineattribute_option_id_9387a3f7" ON "basket_lineattribute" ("option_id");
CREATE INDEX "cart_sentform_basket_id_00d4f29f" ON "cart_sentform" ("basket_id");
CREATE INDEX "catalogue_attributeoption_group_id_3d4a5e24" ON "catalogue_attributeoption" ("group_id");
CREATE UNIQUE INDEX "catalogue_attributeoption_group_id_option_7a8f6c11_uniq" ON "catalogue_attributeoption" ("group_id", "option");
CREATE INDEX "catalogue_category_ancestors_are_public_d088d0db" ON "catalogue_category" ("ancestors_are_public");
CREATE INDEX "catalogue_category_exclude_from_menu_898e8583" ON "catalogue_category" ("exclude_from_menu");
CREATE INDEX "catalogue_category_is_public_ab0536be" ON "catalogue_category" ("is_public");
CREATE INDEX "catalogue_category_name_1f342ac2" ON "catalogue_category" ("name");
CREATE INDEX "catalogue_category_slug_9635febd" ON "catalogue_category" ("slug");
CREATE INDEX "catalogue_option_name_7b84926d" ON "catalogue_option" ("name");
CREATE INDEX "catalogue_option_option_group_id_2fd86269" ON "catalogue_option" ("option_group_id");
CREATE INDEX "catalogue_option_order_d4ee348f" ON "catalogue_option" ("order");
CREATE INDEX "catalogue_product_date_created_d66f485a" ON "catalogue_product" ("date_created");
CREATE INDEX "catalogue_product_date_updated_d3a1785d" ON "catalogue_product" ("date_updated");
CREATE INDEX "catalogue_product_is_public_1cf798c5" ON "catalogue_product" ("is_public");
CREATE INDEX "catalogue_product_parent_id_9bfd2382" ON "catalogue_product" ("parent_id");
CREATE INDEX "catalogue_product_priority_983a8f56" ON "catalogue_product" ("priority");
CREATE INDEX "catalogue_product_product_class_id_0c6c5b54" ON "catalogue_product" ("product_class_id");
CREATE INDEX "catalogue_product_product_options_option_id_ff470e13" ON "catalogue_product_product_options" ("option_id");
CREATE INDEX "catalogue_product_product_options_product_id_ad2b46bd" ON "catalogue_product_product_options" ("product_id");
CREATE UNIQUE INDEX "catalogue_product_product_options_product_id_option_id_9b3abb31_uniq" ON "catalogue_product_product_options" ("product_id", "option_id");
CREATE INDEX "catalogue_product_slug_c8e2e2b9" ON "catalogue_product" ("slug");
CREATE INDEX "catalogue_productattribute_code_9ffea293" ON "catalogue_productattribute" ("code");
CREATE UNIQUE INDEX "catalogue_productattribute_code_product_class_id_82f69012_uniq" ON "catalogue_productattribute" ("code", "product_class_id");
CREATE INDEX "catalogue_productattribute_option_group_id_6b422dc2" ON "catalogue_productattribute" ("option_group_id");
CREATE INDEX "catalogue_productattribute_product_class_id_7af808ec" ON "catalogue_productattribute" ("product_class_id");
CREATE INDEX "catalogue_productattributevalue_attribute_id_0287c1e7" ON "catalogue_productattributevalue" ("attribute_id");
CREATE UNIQUE INDEX "catalogue_productattributevalue_attribute_id_product_id_1e8e7112_uniq" ON "catalogue_productattributevalue" ("attribute_id", "product_id");
CREATE INDEX "catalogue_productattributevalue_entity_content_type_id_f7186ab5" ON "catalogue_productattributevalue" ("entity_content_type_id");
CREATE INDEX "catalogue_productattributevalue_product_id_a03cd90e" ON "catalogue_productattributevalue" ("product_id");
CREATE INDEX "catalogue_productattributevalue_value_boolean_c5b0d66a" ON "catalogue_productattributevalue" ("value_boolean");
CREATE INDEX "catalogue_productattributevalue_value_date_d18775c1" ON "catalogue_productattributevalue" ("value_date");
CREATE INDEX "catalogue_productattributevalue_value_datetime_b474ac38" ON "catalogue_productattributevalue" ("value_datetime");
CREATE INDEX "catalogue_productattributevalue_value_float_5ef8d3db" ON "catalogue_productattributevalue" ("value_float");
CREATE INDEX "catalogue_productattributevalue_value_integer_55fbb7d6" ON "catalogue_productattributevalue" ("value_integer");
CREATE INDEX "catalogue_productattributevalue_value_multi_option_attributeoption_id_962b600b" ON "catalogue_productattributevalue_value_multi_option" ("attributeoption_id");
CREATE INDEX "catalogue_productattributevalue_value_multi_option_productattributevalue_id_9c7c031e" ON "catalogue_productattributevalue_value_multi_option" ("productattributevalue_id");
CREATE UNIQUE INDEX "catalogue_productattributevalue_value_multi_option_productattributevalue_id_attributeoption_id_a1760824_uniq" ON "catalogue_productattributevalue_value_multi_option" ("productattributevalue_id", "attributeoption_id");
CREATE INDEX "catalogue_productattributevalue_value_option_id_21026066" ON "catalogue_productattributevalue" ("value_option_id");
CREATE INDEX "catalogue_productcategory_category_id_176db535" ON "catalogue_productcategory" ("category_id");
CREATE INDEX "catalogue_productcategory_product_id_846a4061" ON "catalogue_productcategory" ("product_id");
CREATE UNIQUE INDEX "catalogue_productcategory_product_id_category_id_8f0dbfe2_uniq" ON "catalogue_productcategory" ("product_id", "category_id");
CREATE INDEX "catalogue_productclass_options_option_id_b099542c" ON "catalogue_productclass_options" ("option_id");
CREATE INDEX "catalogue_productclass_options_productclass_id_732df4c8" ON "catalogue_productclass_options" ("productclass_id");
CREATE UNIQUE INDEX "catalogue_productclass_options_productclass_id_option_id_2266c635_uniq" ON "catalogue_productclass_options" ("productclass_id", "option_id");
CREATE INDEX "catalogue_productimage_display_order_9fa741ac" ON "catalogue_productimage" ("display_order");
CREATE INDEX "catalogue_productimage_product_id_49474fe8" ON "catalogue_productimage" ("product_id");
CREATE INDEX "catalogue_productrecommendation_primary_id_6e51a55c" ON "catalogue_productrecommendation" ("primary_id");
CREATE UNIQUE INDEX "catalogue_productrecommendation_primary_id_recommendation_id_da1fdf43_uniq" ON "catalogue_productrecommendation" ("primary_id", "recommendation_id");
CREATE INDEX "catalogue_productrecommendation_ranking_e7a0f7fd" ON "catalogue_productrecommendation" ("ranking");
CREATE INDEX "catalogue_productrecommendation_recommendation_id_daf8ae95" ON "catalogue_productrecommendation" ("recommendation_id");
CREATE INDEX "claim_of_row" ON "claims_publicclaim" ("content_type_id", "object_id");
CREATE INDEX "claims_claimrule_key_58822a60" ON "claims_claimrule" ("key");
CREATE INDEX "claims_keptsentence_content_type_id_15323381" ON "claims_keptsentence" ("content_type_id");
CREATE INDEX "claims_keptsentence_kept_by_id_65e9e8f7" ON "claims_keptsentence" ("kept_by_id");
CREATE INDEX "claims_publicclaim_content_type_id_ad510092" ON "claims_publicclaim" ("content_type_id");
CREATE INDEX "communication_communicationeventtype_name_45761eb9" ON "communication_communicationeventtype" ("name");
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id");
CREATE INDEX "customer_email_user_id_a69ad588" ON "communication_email" ("user_id");
CREATE INDEX "customer_notification_date_sent_9b6baeda" ON "communication_notification" ("date_sent");
CREATE INDEX "customer_notification_recipient_id_d99de5c8" ON "communication_notification" ("recipient_id");
CREATE INDEX "customer_notification_sender_id_affa1632" ON "communication_notification" ("sender_id");
CREATE INDEX "customer_productalert_date_created_00622b1c" ON "customer_productalert" ("date_created");
CREATE INDEX "customer_productalert_email_e5f35f45" ON "customer_productalert" ("email");
CREATE INDEX "customer_productalert_key_a26f3bdc" ON "customer_productalert" ("key");
CREATE INDEX "customer_productalert_product_id_7e529a41" ON "customer_productalert" ("product_id");
CREATE INDEX "customer_productalert_user_id_677ad6d6" ON "customer_productalert" ("user_id");
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END;
CREATE INDEX "delivery_shippingrate_code_d149ec39" ON "delivery_shippingrate" ("code");
CREATE INDEX "desk_customernote_author_id_162e186a" ON "desk_customernote" ("author_id");
CREATE INDEX "desk_customernote_customer_id_237fc021" ON "desk_customernote" ("customer_id");
CREATE INDEX "desk_draftpicture_draft_id_5b4c9d86" ON "desk_draftpicture" ("draft_id");
CREATE INDEX "desk_draftpicture_image_id_3692883d" ON "desk_draftpicture" ("image_id");
CREATE INDEX "desk_draftrecommendation_draft_id_45428d34" ON "desk_draftrecommendation" ("draft_id");
CREATE INDEX "desk_draftrecommendation_product_id_9c61ba75" ON "desk_draftrecommendation" ("product_id");
CREATE INDEX "desk_draftregion_draft_id_10d22f03" ON "desk_draftregion" ("draft_id");
CREATE INDEX "desk_draftregion_region_id_7fcde2f2" ON "desk_draftregion" ("region_id");
CREATE INDEX "desk_draftspec_draft_id_db88f30f" ON "desk_draftspec" ("draft_id");
CREATE INDEX "desk_draftvariant_draft_id_0ff52778" ON "desk_draftvariant" ("draft_id");
CREATE INDEX "desk_draftvariant_key_8d7165ab" ON "desk_draftvariant" ("key");
CREATE INDEX "desk_priceplan_product_id_c7bedb90" ON "desk_priceplan" ("product_id");
CREATE INDEX "desk_productdraft_categories_category_id_c7cc22fe" ON "desk_productdraft_categories" ("category_id");
CREATE INDEX "desk_productdraft_categories_productdraft_id_94d33bd0" ON "desk_productdraft_categories" ("productdraft_id");
CREATE UNIQUE INDEX "desk_productdraft_categories_productdraft_id_category_id_93c4585e_uniq" ON "desk_productdraft_categories" ("productdraft_id", "category_id");
CREATE INDEX "desk_productdraft_first_published_at_8113b498" ON "desk_productdraft" ("first_published_at");
CREATE INDEX "desk_productdraft_kind_id_3f663b00" ON "desk_productdraft" ("kind_id");
CREATE INDEX "desk_productdraft_latest_revision_id_9c7effcd" ON "desk_productdraft" ("latest_revision_id");
CREATE INDEX "desk_productdraft_live_revision_id_72016eec" ON "desk_productdraft" ("live_revision_id");
CREATE INDEX "desk_productdraft_locked_by_id_9d516bd0" ON "desk_productdraft" ("locked_by_id");
CREATE INDEX "desk_savedview_user_id_dbb53e52" ON "desk_savedview" ("user_id");
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE INDEX "django_flatpage_sites_flatpage_id_078bbc8b" ON "django_flatpage_sites" ("flatpage_id");
CREATE UNIQUE INDEX "django_flatpage_sites_flatpage_id_site_id_0d29d9d1_uniq" ON "django_flatpage_sites" ("flatpage_id", "site_id");
CREATE INDEX "django_flatpage_sites_site_id_bfd8ea84" ON "django_flatpage_sites" ("site_id");
CREATE INDEX "django_flatpage_url_41612362" ON "django_flatpage" ("url");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id");
CREATE INDEX "fulfilment_orderevent_order_id_0acefe31" ON "fulfilment_orderevent" ("order_id");
CREATE INDEX "fulfilment_orderevent_user_id_8fd8bb3f" ON "fulfilment_orderevent" ("user_id");
CREATE INDEX "fulfilment_orderhold_user_id_366175a1" ON "fulfilment_orderhold" ("user_id");
CREATE INDEX "fulfilment_shipment_order_id_95526bb9" ON "fulfilment_shipment" ("order_id");
CREATE INDEX "guide_answers_answercount_guide_id_2ecd2e87" ON "guide_answers_answercount" ("guide_id");
CREATE INDEX "guide_answers_verdict_product_id_3a58ccc2" ON "guide_answers_verdict" ("product_id");
CREATE INDEX "guides_articleindexpage_social_picture_id_df95550b" ON "guides_articleindexpage" ("social_picture_id");
CREATE INDEX "guides_articlepage_regions_articlepage_id_18101b03" ON "guides_articlepage_regions" ("articlepage_id");
CREATE UNIQUE INDEX "guides_articlepage_regions_articlepage_id_bodyregion_id_f1855cd2_uniq" ON "guides_articlepage_regions" ("articlepage_id", "bodyregion_id");
CREATE INDEX "guides_articlepage_regions_bodyregion_id_ea9580d8" ON "guides_articlepage_regions" ("bodyregion_id");
CREATE INDEX "guides_articlepage_social_picture_id_7b343b64" ON "guides_articlepage" ("social_picture_id");
CREATE INDEX "guides_contactpage_social_picture_id_e55ab712" ON "guides_contactpage" ("social_picture_id");
CREATE INDEX "guides_formpage_social_picture_id_62f1b5e1" ON "guides_formpage" ("social_picture_id");
CREATE INDEX "guides_guidefits_guide_id_3eabf64e" ON "guides_guidefits" ("guide_id");
CREATE INDEX "guides_guidefits_kinds_0cf066ac" ON "guides_guidefits" ("kinds");
CREATE INDEX "guides_guideindexpage_social_picture_id_bafbc366" ON "guides_guideindexpage" ("social_picture_id");
CREATE INDEX "guides_guidepage_regions_bodyregion_id_2ebe6b83" ON "guides_guidepage_regions" ("bodyregion_id");
CREATE INDEX "guides_guidepage_regions_guidepage_id_84ff4664" ON "guides_guidepage_regions" ("guidepage_id");
CREATE UNIQUE INDEX "guides_guidepage_regions_guidepage_id_bodyregion_id_c190dea3_uniq" ON "guides_guidepage_regions" ("guidepage_id", "bodyregion_id");
CREATE INDEX "guides_guidepage_social_picture_id_81548007" ON "guides_guidepage" ("social_picture_id");
CREATE INDEX "guides_guidesignature_guide_id_4314911f" ON "guides_guidesignature" ("guide_id");
CREATE INDEX "guides_guidesignature_signed_by_id_75a22a61" ON "guides_guidesignature" ("signed_by_id");
CREATE INDEX "guides_guidesituation_content_object_id_0bd0ceb1" ON "guides_guidesituation" ("content_object_id");
CREATE INDEX "guides_guidesituation_tag_id_31d86291" ON "guides_guidesituation" ("tag_id");
CREATE INDEX "guides_homearticle_article_id_142623b6" ON "guides_homearticle" ("article_id");
CREATE INDEX "guides_homearticle_page_id_2b2fd400" ON "guides_homearticle" ("page_id");
CREATE INDEX "guides_homeguide_guide_id_94b60265" ON "guides_homeguide" ("guide_id");
CREATE INDEX "guides_homeguide_page_id_308b9c07" ON "guides_homeguide" ("page_id");
CREATE INDEX "guides_homepage_featured_guide_id_1f051bfe" ON "guides_homepage" ("featured_guide_id");
CREATE INDEX "guides_homepage_social_picture_id_43d4edaf" ON "guides_homepage" ("social_picture_id");
CREATE INDEX "guides_pinnedproduct_page_id_4c8ee247" ON "guides_pinnedproduct" ("page_id");
CREATE INDEX "guides_pinnedproduct_product_id_9e1f7e23" ON "guides_pinnedproduct" ("product_id");
CREATE INDEX "guides_regionindexpage_social_picture_id_6df3e9f2" ON "guides_regionindexpage" ("social_picture_id");
CREATE INDEX "guides_regionpage_social_picture_id_de518e66" ON "guides_regionpage" ("social_picture_id");
CREATE INDEX "guides_reviewreminder_guide_id_9e7c22ea" ON "guides_reviewreminder" ("guide_id");
CREATE INDEX "guides_standardpage_social_picture_id_38de4871" ON "guides_standardpage" ("social_picture_id");
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END;
CREATE INDEX "kt_site_campaign_featured_guide_id_fe5e73e5" ON "kt_site_campaign" ("featured_guide_id");
CREATE INDEX "kt_site_campaignoffer_campaign_id_72371d30" ON "kt_site_campaignoffer" ("campaign_id");
CREATE INDEX "kt_site_campaignoffer_offer_id_2f47d649" ON "kt_site_campaignoffer" ("offer_id");
CREATE INDEX "kt_site_campaignpage_campaign_id_164dee13" ON "kt_site_campaignpage" ("campaign_id");
CREATE INDEX "kt_site_campaignpage_page_id_9ee10557" ON "kt_site_campaignpage" ("page_id");
CREATE INDEX "kt_site_campaignpage_revision_id_9a55f168" ON "kt_site_campaignpage" ("revision_id");
CREATE INDEX "kt_site_menulink_menu_id_fa2f02eb" ON "kt_site_menulink" ("menu_id");
CREATE INDEX "kt_site_menulink_page_id_24d941ac" ON "kt_site_menulink" ("page_id");
CREATE INDEX "kt_site_shopnote_first_published_at_337c48c5" ON "kt_site_shopnote" ("first_published_at");
CREATE INDEX "kt_site_shopnote_latest_revision_id_f0452610" ON "kt_site_shopnote" ("latest_revision_id");
CREATE INDEX "kt_site_shopnote_live_revision_id_37a51eb8" ON "kt_site_shopnote" ("live_revision_id");
CREATE INDEX "kt_site_shopnote_offer_id_f4479bfb" ON "kt_site_shopnote" ("offer_id");
CREATE INDEX "later_mail_due" ON "aftercare_scheduledmail" ("due") WHERE "state" = 'waiting';
CREATE INDEX "links_linkday_link_id_21ca4f45" ON "links_linkday" ("link_id");
CREATE INDEX "links_shortlink_region_id_22b6de72" ON "links_shortlink" ("region_id");
CREATE INDEX "mail_due" ON "mails_mail" ("next_try") WHERE "status" = 'waiting';
CREATE INDEX "mails_mail_order_id_c98bb7ee" ON "mails_mail" ("order_id");
CREATE INDEX "measuring_dailyviews_date_644f6800" ON "measuring_dailyviews" ("date");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE INDEX "newsletter_delivery_newsletter_id_ccd94e81" ON "newsletter_delivery" ("newsletter_id");
CREATE INDEX "newsletter_delivery_subscriber_id_0627441d" ON "newsletter_delivery" ("subscriber_id");
CREATE INDEX "newsletter_newsletter_sent_by_id_7e367431" ON "newsletter_newsletter" ("sent_by_id");
CREATE INDEX "newsletter_newsletterpart_newsletter_id_d38bb946" ON "newsletter_newsletterpart" ("newsletter_id");
CREATE INDEX "newsletter_newsletterpart_page_id_bccddbc6" ON "newsletter_newsletterpart" ("page_id");
CREATE INDEX "newsletter_newsletterpart_product_id_043751c6" ON "newsletter_newsletterpart" ("product_id");
CREATE INDEX "newsletter_waits" ON "newsletter_delivery" ("newsletter_id", "id") WHERE "state" = 'waiting';
CREATE INDEX "offer_benefit_range_id_ab19c5ab" ON "offer_benefit" ("range_id");
CREATE INDEX "offer_condition_range_id_b023a2aa" ON "offer_condition" ("range_id");
CREATE INDEX "offer_conditionaloffer_benefit_id_f43f68b5" ON "offer_conditionaloffer" ("benefit_id");
CREATE INDEX "offer_conditionaloffer_combinations_from_conditionaloffer_id_85c3bd9f" ON "offer_conditionaloffer_combinations" ("from_conditionaloffer_id");
CREATE UNIQUE INDEX "offer_conditionaloffer_combinations_from_conditionaloffer_id_to_conditionaloffer_id_2e3e9ffe_uniq" ON "offer_conditionaloffer_combinations" ("from_conditionaloffer_id", "to_conditionaloffer_id");
CREATE INDEX "offer_conditionaloffer_combinations_to_conditionaloffer_id_ae993478" ON "offer_conditionaloffer_combinations" ("to_conditionaloffer_id");
CREATE INDEX "offer_conditionaloffer_condition_id_e6baa945" ON "offer_conditionaloffer" ("condition_id");
CREATE INDEX "offer_conditionaloffer_priority_4c2fc582" ON "offer_conditionaloffer" ("priority");
CREATE INDEX "offer_range_classes_productclass_id_6f6de46d" ON "offer_range_classes" ("productclass_id");
CREATE INDEX "offer_range_classes_range_id_7d3e573e" ON "offer_range_classes" ("range_id");
CREATE UNIQUE INDEX "offer_range_classes_range_id_productclass_id_28eeefae_uniq" ON "offer_range_classes" ("range_id", "productclass_id");
CREATE INDEX "offer_range_excluded_categories_category_id_c16fd4f7" ON "offer_range_excluded_categories" ("category_id");
CREATE INDEX "offer_range_excluded_categories_range_id_6346945d" ON "offer_range_excluded_categories" ("range_id");
CREATE UNIQUE INDEX "offer_range_excluded_categories_range_id_category_id_2f84ef27_uniq" ON "offer_range_excluded_categories" ("range_id", "category_id");
CREATE INDEX "offer_range_excluded_products_product_id_78c49bfc" ON "offer_range_excluded_products" ("product_id");
CREATE INDEX "offer_range_excluded_products_range_id_cce4a032" ON "offer_range_excluded_products" ("range_id");
CREATE UNIQUE INDEX "offer_range_excluded_products_range_id_product_id_eb1cfe87_uniq" ON "offer_range_excluded_products" ("range_id", "product_id");
CREATE INDEX "offer_range_included_categories_category_id_c61569a5" ON "offer_range_included_categories" ("category_id");
CREATE INDEX "offer_range_included_categories_range_id_1b616138" ON "offer_range_included_categories" ("range_id");
CREATE UNIQUE INDEX "offer_range_included_categories_range_id_category_id_a661d336_uniq" ON "offer_range_included_categories" ("range_id", "category_id");
CREATE INDEX "offer_rangeproduct_product_id_723b3ea3" ON "offer_rangeproduct" ("product_id");
CREATE INDEX "offer_rangeproduct_range_id_ee358495" ON "offer_rangeproduct" ("range_id");
CREATE UNIQUE INDEX "offer_rangeproduct_range_id_product_id_c46b1be8_uniq" ON "offer_rangeproduct" ("range_id", "product_id");
CREATE INDEX "offer_rangeproductfileupload_date_uploaded_f0a4f9ae" ON "offer_rangeproductfileupload" ("date_uploaded");
CREATE INDEX "offer_rangeproductfileupload_range_id_c055ebf8" ON "offer_rangeproductfileupload" ("range_id");
CREATE INDEX "offer_rangeproductfileupload_uploaded_by_id_c01a3250" ON "offer_rangeproductfileupload" ("uploaded_by_id");
CREATE UNIQUE INDEX "one_active_attempt_per_cart" ON "shop_checkout_checkoutattempt" ("basket_id") WHERE "status" IN ('reserved', 'paying', 'paid');
CREATE UNIQUE INDEX "one_alert_an_address" ON "stock_alerts_backinstockalert" ("product_id", "email") WHERE "user_id" IS NULL;
CREATE UNIQUE INDEX "one_short_link_a_region" ON "links_shortlink" ("region_id") WHERE "kind" = 'region';
CREATE UNIQUE INDEX "one_view_of_a_name" ON "desk_savedview" ("user_id", "list", (LOWER("name")));
CREATE INDEX "order_billingaddress_country_id_17f57dca" ON "order_billingaddress" ("country_id");
CREATE INDEX "order_communicationevent_date_created_ce404d62" ON "order_communicationevent" ("date_created");
CREATE INDEX "order_communicationevent_event_type_id_4bc9ee29" ON "order_communicationevent" ("event_type_id");
CREATE INDEX "order_communicationevent_order_id_94e784ac" ON "order_communicationevent" ("order_id");
CREATE INDEX "order_line_order_id_b9148391" ON "order_line" ("order_id");
CREATE INDEX "order_line_partner_id_258a2fb9" ON "order_line" ("partner_id");
CREATE INDEX "order_line_product_id_e620902d" ON "order_line" ("product_id");
CREATE INDEX "order_line_stockrecord_id_1d65aff5" ON "order_line" ("stockrecord_id");
CREATE INDEX "order_lineattribute_line_id_adf6dd87" ON "order_lineattribute" ("line_id");
CREATE INDEX "order_lineattribute_option_id_b54d597c" ON "order_lineattribute" ("option_id");
CREATE INDEX "order_lineprice_line_id_2de52446" ON "order_lineprice" ("line_id");
CREATE INDEX "order_lineprice_order_id_66792e56" ON "order_lineprice" ("order_id");
CREATE INDEX "order_order_basket_id_8b0acbb2" ON "order_order" ("basket_id");
CREATE INDEX "order_order_billing_address_id_8fe537cf" ON "order_order" ("billing_address_id");
CREATE INDEX "order_order_date_placed_506a9365" ON "order_order" ("date_placed");
CREATE INDEX "order_order_shipping_address_id_57e64931" ON "order_order" ("shipping_address_id");
CREATE INDEX "order_order_site_id_e27f3526" ON "order_order" ("site_id");
CREATE INDEX "order_order_user_id_7cf9bc2b" ON "order_order" ("user_id");
CREATE INDEX "order_orderdiscount_offer_name_706d6119" ON "order_orderdiscount" ("offer_name");
CREATE INDEX "order_orderdiscount_order_id_bc91e123" ON "order_orderdiscount" ("order_id");
CREATE INDEX "order_orderdiscount_voucher_code_6ee4f360" ON "order_orderdiscount" ("voucher_code");
CREATE INDEX "order_orderlinediscount_line_id_88fbcd4a" ON "order_orderlinediscount" ("line_id");
CREATE INDEX "order_orderlinediscount_order_discount_id_b9dfa715" ON "order_orderlinediscount" ("order_discount_id");
CREATE INDEX "order_ordernote_order_id_7d97583d" ON "order_ordernote" ("order_id");
CREATE INDEX "order_ordernote_user_id_48d7a672" ON "order_ordernote" ("user_id");
CREATE INDEX "order_orderstatuschange_date_created_a5107b93" ON "order_orderstatuschange" ("date_created");
CREATE INDEX "order_orderstatuschange_order_id_43efdbe5" ON "order_orderstatuschange" ("order_id");
CREATE INDEX "order_paymentevent_date_created_05d8c079" ON "order_paymentevent" ("date_created");
CREATE INDEX "order_paymentevent_event_type_id_568c7161" ON "order_paymentevent" ("event_type_id");
CREATE INDEX "order_paymentevent_order_id_395b3e82" ON "order_paymentevent" ("order_id");
CREATE INDEX "order_paymentevent_shipping_event_id_213dcfb8" ON "order_paymentevent" ("shipping_event_id");
CREATE INDEX "order_paymenteventquantity_event_id_a540165a" ON "order_paymenteventquantity" ("event_id");
CREATE UNIQUE INDEX "order_paymenteventquantity_event_id_line_id_765c5209_uniq" ON "order_paymenteventquantity" ("event_id", "line_id");
CREATE INDEX "order_paymenteventquantity_line_id_df44b021" ON "order_paymenteventquantity" ("line_id");
CREATE INDEX "order_shippingaddress_country_id_29abf9a0" ON "order_shippingaddress" ("country_id");
CREATE INDEX "order_shippingevent_date_created_74c4a6fa" ON "order_shippingevent" ("date_created");
CREATE INDEX "order_shippingevent_event_type_id_9f1efb20" ON "order_shippingevent" ("event_type_id");
CREATE INDEX "order_shippingevent_order_id_8c031fb6" ON "order_shippingevent" ("order_id");
CREATE INDEX "order_shippingeventquantity_event_id_1c7fb9c7" ON "order_shippingeventquantity" ("event_id");
CREATE UNIQUE INDEX "order_shippingeventquantity_event_id_line_id_91687107_uniq" ON "order_shippingeventquantity" ("event_id", "line_id");
CREATE INDEX "order_shippingeventquantity_line_id_3b089ee0" ON "order_shippingeventquantity" ("line_id");
CREATE INDEX "order_surcharge_order_id_5c0a94f5" ON "order_surcharge" ("order_id");
CREATE UNIQUE INDEX "part_once_a_region" ON "regions_bodyregion" ("part") WHERE NOT ("part" = '');
CREATE INDEX "partner_partner_name_caa0c2ee" ON "partner_partner" ("name");
CREATE INDEX "partner_partner_users_partner_id_1883dfd9" ON "partner_partner_users" ("partner_id");
CREATE UNIQUE INDEX "partner_partner_users_partner_id_user_id_9e5c0517_uniq" ON "partner_partner_users" ("partner_id", "user_id");
CREATE INDEX "partner_partner_users_user_id_d75d6e40" ON "partner_partner_users" ("user_id");
CREATE INDEX "partner_partneraddress_country_id_02c4f979" ON "partner_partneraddress" ("country_id");
CREATE INDEX "partner_partneraddress_partner_id_59551b0a" ON "partner_partneraddress" ("partner_id");
CREATE INDEX "partner_stockalert_date_created_832cf043" ON "partner_stockalert" ("date_created");
CREATE INDEX "partner_stockalert_stockrecord_id_68ad503a" ON "partner_stockalert" ("stockrecord_id");
CREATE INDEX "partner_stockrecord_date_updated_e6ae5f14" ON "partner_stockrecord" ("date_updated");
CREATE INDEX "partner_stockrecord_partner_id_4155a586" ON "partner_stockrecord" ("partner_id");
CREATE UNIQUE INDEX "partner_stockrecord_partner_id_partner_sku_8441e010_uniq" ON "partner_stockrecord" ("partner_id", "partner_sku");
CREATE INDEX "partner_stockrecord_product_id_62fd9e45" ON "partner_stockrecord" ("product_id");
CREATE INDEX "payment_bankcard_user_id_08e1d04c" ON "payment_bankcard" ("user_id");
CREATE INDEX "payment_source_order_id_6b7f2215" ON "payment_source" ("order_id");
CREATE INDEX "payment_source_source_type_id_700828fe" ON "payment_source" ("source_type_id");
CREATE INDEX "payment_sourcetype_name_a980e862" ON "payment_sourcetype" ("name");
CREATE INDEX "payment_transaction_date_created_f887f6bc" ON "payment_transaction" ("date_created");
CREATE INDEX "payment_transaction_source_id_c5ac31e8" ON "payment_transaction" ("source_id");
CREATE INDEX "payments_trialrefund_session_id_54650097" ON "payments_trialrefund" ("session_id");
CREATE INDEX "pictures_productpicture_image_id_d252171a" ON "pictures_productpicture" ("image_id");
CREATE TRIGGER price_and_pieces_are_possible_insert BEFORE INSERT ON partner_stockrecord WHEN NOT ((NEW.price IS NULL OR NEW.price BETWEEN 0 AND 99999.99) AND COALESCE(NEW.num_in_stock, 0) <= 1000000 AND COALESCE(NEW.low_stock_threshold, 0) <= 1000000 AND NEW.price_currency = 'USD') BEGIN SELECT RAISE(ABORT, 'price_and_pieces_are_possible'); END;
CREATE TRIGGER price_and_pieces_are_possible_update BEFORE UPDATE ON partner_stockrecord WHEN NOT ((NEW.price IS NULL OR NEW.price BETWEEN 0 AND 99999.99) AND COALESCE(NEW.num_in_stock, 0) <= 1000000 AND COALESCE(NEW.low_stock_threshold, 0) <= 1000000 AND NEW.price_currency = 'USD') BEGIN SELECT RAISE(ABORT, 'price_and_pieces_are_possible'); END;
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id");
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id");
CREATE INDEX "refund_asked" ON "refunds_refund" ("created") WHERE "status" = 'asked';
CREATE INDEX "refunds_dispute_decided_by_id_13228969" ON "refunds_dispute" ("decided_by_id");
CREATE INDEX "refunds_dispute_order_id_776de030" ON "refunds_dispute" ("order_id");
CREATE INDEX "refunds_refund_order_id_8224270d" ON "refunds_refund" ("order_id");
CREATE INDEX "refunds_refund_user_id_7900b780" ON "refunds_refund" ("user_id");
CREATE INDEX "regions_regionproduct_product_id_97c2f86a" ON "regions_regionproduct" ("product_id");
CREATE INDEX "regions_regionproduct_region_id_67b0b075" ON "regions_regionproduct" ("region_id");
CREATE INDEX "reviews_productreview_delta_votes_bd8ffc87" ON "reviews_productreview" ("delta_votes");
CREATE INDEX "reviews_productreview_product_id_52e52a32" ON "reviews_productreview" ("product_id");
CREATE UNIQUE INDEX "reviews_productreview_product_id_user_id_c4fdc4cd_uniq" ON "reviews_productreview" ("product_id", "user_id");
CREATE INDEX "reviews_productreview_user_id_8acb5ddd" ON "reviews_productreview" ("user_id");
CREATE INDEX "reviews_vote_review_id_371b2d8d" ON "reviews_vote" ("review_id");
CREATE INDEX "reviews_vote_user_id_5fb87b53" ON "reviews_vote" ("user_id");
CREATE UNIQUE INDEX "reviews_vote_user_id_review_id_bb858939_uniq" ON "reviews_vote" ("user_id", "review_id");
CREATE INDEX "shipping_orderanditemcharges_countries_country_id_30387f2e" ON "shipping_orderanditemcharges_countries" ("country_id");
CREATE INDEX "shipping_orderanditemcharges_countries_orderanditemcharges_id_bf5bfee9" ON "shipping_orderanditemcharges_countries" ("orderanditemcharges_id");
CREATE UNIQUE INDEX "shipping_orderanditemcharges_countries_orderanditemcharges_id_country_id_9f0c9c8f_uniq" ON "shipping_orderanditemcharges_countries" ("orderanditemcharges_id", "country_id");
CREATE INDEX "shipping_weightband_method_id_b699a1ba" ON "shipping_weightband" ("method_id");
CREATE INDEX "shipping_weightband_upper_limit_9edc5097" ON "shipping_weightband" ("upper_limit");
CREATE INDEX "shipping_weightbased_countries_country_id_06117384" ON "shipping_weightbased_countries" ("country_id");
CREATE INDEX "shipping_weightbased_countries_weightbased_id_93e3132f" ON "shipping_weightbased_countries" ("weightbased_id");
CREATE UNIQUE INDEX "shipping_weightbased_countries_weightbased_id_country_id_de8c5e42_uniq" ON "shipping_weightbased_countries" ("weightbased_id", "country_id");
CREATE INDEX "shop_checko_payment_28bc11_idx" ON "shop_checkout_checkoutattempt" ("payment_reference");
CREATE INDEX "shop_checko_session_a45323_idx" ON "shop_checkout_checkoutattempt" ("session");
CREATE INDEX "shop_checko_status_f0cc41_idx" ON "shop_checkout_checkoutattempt" ("status", "hold_until");
CREATE INDEX "shop_checkout_checkoutattempt_basket_id_05ea6c9b" ON "shop_checkout_checkoutattempt" ("basket_id");
CREATE INDEX "shop_checkout_checkoutattempt_user_id_ca99d065" ON "shop_checkout_checkoutattempt" ("user_id");
CREATE INDEX "shop_checkout_offerclaim_attempt_id_a13f20c9" ON "shop_checkout_offerclaim" ("attempt_id");
CREATE INDEX "shop_checkout_offerclaim_offer_id_bd09e5ab" ON "shop_checkout_offerclaim" ("offer_id");
CREATE INDEX "shop_checkout_offerclaim_voucher_id_9fc423d9" ON "shop_checkout_offerclaim" ("voucher_id");
CREATE INDEX "shop_checkout_stockhold_attempt_id_1f606a06" ON "shop_checkout_stockhold" ("attempt_id");
CREATE INDEX "shop_checkout_stockhold_stockrecord_id_3686f76b" ON "shop_checkout_stockhold" ("stockrecord_id");
CREATE TRIGGER site_search_delete AFTER DELETE ON site_search_searchdocument BEGIN INSERT INTO site_search_index(site_search_index, rowid, title, names, lead, body) VALUES ('delete', old.id, old.title, old.names, old.lead, old.body); END;
CREATE TRIGGER site_search_insert AFTER INSERT ON site_search_searchdocument BEGIN INSERT INTO site_search_index(rowid, title, names, lead, body) VALUES (new.id, new.title, new.names, new.lead, new.body); END;
CREATE INDEX "site_search_searchcode_code_8110346a" ON "site_search_searchcode" ("code");
CREATE INDEX "site_search_searchcode_document_id_0c8bbfd3" ON "site_search_searchcode" ("document_id");
CREATE INDEX "site_search_searchday_date_506dbb21" ON "site_search_searchday" ("date");
CREATE INDEX "site_search_searchdocument_main_region_30ad8d3b" ON "site_search_searchdocument" ("main_region");
CREATE INDEX "site_search_searchstart_document_id_5700de51" ON "site_search_searchstart" ("document_id");
CREATE INDEX "site_search_searchstart_text_f810bfc2" ON "site_search_searchstart" ("text");
CREATE INDEX "site_search_searchterm_page_id_70398315" ON "site_search_searchterm" ("page_id");
CREATE INDEX "site_search_searchterm_product_id_6412b5fe" ON "site_search_searchterm" ("product_id");
CREATE INDEX "site_search_searchterm_regions_bodyregion_id_4fd9b2f6" ON "site_search_searchterm_regions" ("bodyregion_id");
CREATE UNIQUE INDEX "site_search_searchterm_regions_searchterm_id_bodyregion_id_7ccc03a7_uniq" ON "site_search_searchterm_regions" ("searchterm_id", "bodyregion_id");
CREATE INDEX "site_search_searchterm_regions_searchterm_id_fd03af46" ON "site_search_searchterm_regions" ("searchterm_id");
CREATE TRIGGER site_search_update AFTER UPDATE ON site_search_searchdocument BEGIN INSERT INTO site_search_index(site_search_index, rowid, title, names, lead, body) VALUES ('delete', old.id, old.title, old.names, old.lead, old.body); INSERT INTO site_search_index(rowid, title, names, lead, body) VALUES (new.id, new.title, new.names, new.lead, new.body); END;
CREATE INDEX "sources_cartlinesource_page_key_20d5ea34" ON "sources_cartlinesource" ("page_key");
CREATE INDEX "sources_dailyadds_date_d222490b" ON "sources_dailyadds" ("date");
CREATE INDEX "sources_orderlinesource_page_key_bdfb541c" ON "sources_orderlinesource" ("page_key");
CREATE INDEX "stock_alerts_backinstockalert_page_id_69a34c11" ON "stock_alerts_backinstockalert" ("page_id");
CREATE INDEX "stock_alerts_backinstockalert_product_id_816f4bb3" ON "stock_alerts_backinstockalert" ("product_id");
CREATE INDEX "stock_alerts_backinstockalert_user_id_63bdebb1" ON "stock_alerts_backinstockalert" ("user_id");
CREATE TRIGGER stock_is_never_oversold_insert BEFORE INSERT ON partner_stockrecord WHEN NEW.num_in_stock IS NOT NULL AND NOT (COALESCE(NEW.num_allocated, 0) BETWEEN 0 AND NEW.num_in_stock) BEGIN SELECT RAISE(ABORT, 'stock_is_never_oversold'); END;
CREATE TRIGGER stock_is_never_oversold_update BEFORE UPDATE ON partner_stockrecord WHEN NEW.num_in_stock IS NOT NULL AND NOT (COALESCE(NEW.num_allocated, 0) BETWEEN 0 AND NEW.num_in_stock) BEGIN SELECT RAISE(ABORT, 'stock_is_never_oversold'); END;
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id");
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id");
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id");
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes');
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END;
CREATE UNIQUE INDEX "user_email_unique_whatever_case" ON "accounts_user" ((LOWER("email")));
CREATE INDEX "usersessions_usersession_user_id_af5e0a6d" ON "usersessions_usersession" ("user_id");
CREATE INDEX "voucher_voucher_date_created_f3081a03" ON "voucher_voucher" ("date_created");
CREATE INDEX "voucher_voucher_end_datetime_db182297" ON "voucher_voucher" ("end_datetime");
CREATE INDEX "voucher_voucher_offers_conditionaloffer_id_f9682bfb" ON "voucher_voucher_offers" ("conditionaloffer_id");
CREATE INDEX "voucher_voucher_offers_voucher_id_7f9c575d" ON "voucher_voucher_offers" ("voucher_id");
CREATE UNIQUE INDEX "voucher_voucher_offers_voucher_id_conditionaloffer_id_01628a7f_uniq" ON "voucher_voucher_offers" ("voucher_id", "conditionaloffer_id");
CREATE INDEX "voucher_voucher_start_datetime_bfb7df84" ON "voucher_voucher" ("start_datetime");
CREATE INDEX "voucher_voucher_voucher_set_id_17b96a54" ON "voucher_voucher" ("voucher_set_id");
CREATE INDEX "voucher_voucherapplication_date_created_2d9acdaf" ON "voucher_voucherapplication" ("date_created");
CREATE INDEX "voucher_voucherapplication_order_id_30248a05" ON "voucher_voucherapplication" ("order_id");
CREATE INDEX "voucher_voucherapplication_user_id_df53a393" ON "voucher_voucherapplication" ("user_id");
CREATE INDEX "voucher_voucherapplication_voucher_id_5204edb7" ON "voucher_voucherapplication" ("voucher_id");
CREATE INDEX "voucher_voucherset_date_created_3dd68c8e" ON "voucher_voucherset" ("date_created");
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id");
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id");
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id");
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id");
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id");
CREATE INDEX "wagtailcore_apitoken_user_id_49b1141b" ON "wagtailcore_apitoken" ("user_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id");
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id");
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id");
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id");
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id");
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id");
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id");
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id");
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id");
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id");
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action");
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed");
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id");
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id");
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id");
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp");
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id");
CREATE INDEX "wagtailcore_page_alias_of_id_12945502" ON "wagtailcore_page" ("alias_of_id");
CREATE INDEX "wagtailcore_page_content_type_id_c28424df" ON "wagtailcore_page" ("content_type_id");
CREATE INDEX "wagtailcore_page_first_published_at_2b5dd637" ON "wagtailcore_page" ("first_published_at");
CREATE INDEX "wagtailcore_page_latest_revision_id_e60fef51" ON "wagtailcore_page" ("latest_revision_id");
CREATE INDEX "wagtailcore_page_live_revision_id_930bd822" ON "wagtailcore_page" ("live_revision_id");
CREATE INDEX "wagtailcore_page_locale_id_3c7e30a6" ON "wagtailcore_page" ("locale_id");
CREATE INDEX "wagtailcore_page_locked_by_id_bcb86245" ON "wagtailcore_page" ("locked_by_id");
CREATE INDEX "wagtailcore_page_owner_id_fbf7c332" ON "wagtailcore_page" ("owner_id");
CREATE INDEX "wagtailcore_page_slug_e7c11b8f" ON "wagtailcore_page" ("slug");
CREATE UNIQUE INDEX "wagtailcore_page_translation_key_locale_id_9b041bad_uniq" ON "wagtailcore_page" ("translation_key", "locale_id");
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action");
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed");
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id");
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id");
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp");
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id");
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id");
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id");
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id");
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id");
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash");
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id");
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id");
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at");
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id");
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id");
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at");
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id");
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname");
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port");
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id");
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id");
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id");
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id");
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id");
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id");
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id");
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id");
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id");
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id");
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id");
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id");
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id");
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id");
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id");
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id");
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id");
CREATE INDEX "wagtailembeds_embed_cache_until_26c94bb0" ON "wagtailembeds_embed" ("cache_until");
CREATE INDEX "wagtailforms_formsubmission_page_id_e48e93e7" ON "wagtailforms_formsubmission" ("page_id");
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id");
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at");
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash");
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id");
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec");
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id");
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "wagtailredirects_redirect_old_path_bb35247b" ON "wagtailredirects_redirect" ("old_path");
CREATE UNIQUE INDEX "wagtailredirects_redirect_old_path_site_id_783622d7_uniq" ON "wagtailredirects_redirect" ("old_path", "site_id");
CREATE INDEX "wagtailredirects_redirect_redirect_page_id_b5728a8f" ON "wagtailredirects_redirect" ("redirect_page_id");
CREATE INDEX "wagtailredirects_redirect_site_id_780a0e1e" ON "wagtailredirects_redirect" ("site_id");
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id");
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id");
CREATE INDEX "wishlists_line_product_id_9d6d9b37" ON "wishlists_line" ("product_id");
CREATE INDEX "wishlists_line_wishlist_id_4cffe302" ON "wishlists_line" ("wishlist_id");
CREATE UNIQUE INDEX "wishlists_line_wishlist_id_product_id_78f04673_uniq" ON "wishlists_line" ("wishlist_id", "product_id");
CREATE INDEX "wishlists_wishlist_date_created_c05d5e7f" ON "wishlists_wishlist" ("date_created");
CREATE INDEX "wishlists_wishlist_owner_id_d5464c62" ON "wishlists_wishlist" ("owner_id");
CREATE INDEX "wishlists_wishlistsharedemail_wishlist_id_d7500842" ON "wishlists_wishlistsharedemail" ("wishlist_id");
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id");
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id");
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',0);
INSERT INTO "sqlite_sequence" VALUES('address_useraddress',0);
INSERT INTO "sqlite_sequence" VALUES('analytics_productrecord',0);
INSERT INTO "sqlite_sequence" VALUES('analytics_userproductview',0);
INSERT INTO "sqlite_sequence" VALUES('auth_group',8);
INSERT INTO "sqlite_sequence" VALUES('auth_group_permissions',1172);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',877);
INSERT INTO "sqlite_sequence" VALUES('basket_basket_vouchers',0);
INSERT INTO "sqlite_sequence" VALUES('basket_line',0);
INSERT INTO "sqlite_sequence" VALUES('basket_lineattribute',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_attributeoption',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_attributeoptiongroup',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_category',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_option',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_product',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_productattributevalue',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_productclass',2);
INSERT INTO "sqlite_sequence" VALUES('catalogue_productimage',0);
INSERT INTO "sqlite_sequence" VALUES('catalogue_productrecommendation',0);
INSERT INTO "sqlite_sequence" VALUES('claims_claimrule',27);
INSERT INTO "sqlite_sequence" VALUES('claims_claimwords',30);
INSERT INTO "sqlite_sequence" VALUES('communication_communicationeventtype',0);
INSERT INTO "sqlite_sequence" VALUES('communication_email',0);
INSERT INTO "sqlite_sequence" VALUES('communication_notification',0);
INSERT INTO "sqlite_sequence" VALUES('customer_productalert',0);
INSERT INTO "sqlite_sequence" VALUES('delivery_shippingrate',0);
INSERT INTO "sqlite_sequence" VALUES('desk_productdraft',0);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',221);
INSERT INTO "sqlite_sequence" VALUES('django_migrations',455);
INSERT INTO "sqlite_sequence" VALUES('django_site',1);
INSERT INTO "sqlite_sequence" VALUES('fulfilment_orderhold',0);
INSERT INTO "sqlite_sequence" VALUES('fulfilment_shipment',0);
INSERT INTO "sqlite_sequence" VALUES('kt_site_campaign',0);
INSERT INTO "sqlite_sequence" VALUES('kt_site_campaignoffer',0);
INSERT INTO "sqlite_sequence" VALUES('kt_site_campaignpage',0);
INSERT INTO "sqlite_sequence" VALUES('kt_site_menulink',0);
INSERT INTO "sqlite_sequence" VALUES('links_linkday',0);
INSERT INTO "sqlite_sequence" VALUES('mails_mail',0);
INSERT INTO "sqlite_sequence" VALUES('mfa_authenticator',0);
INSERT INTO "sqlite_sequence" VALUES('offer_benefit',0);
INSERT INTO "sqlite_sequence" VALUES('offer_condition',0);
INSERT INTO "sqlite_sequence" VALUES('offer_conditionaloffer',0);
INSERT INTO "sqlite_sequence" VALUES('offer_range',0);
INSERT INTO "sqlite_sequence" VALUES('offer_rangeproductfileupload',0);
INSERT INTO "sqlite_sequence" VALUES('order_billingaddress',0);
INSERT INTO "sqlite_sequence" VALUES('order_communicationevent',0);
INSERT INTO "sqlite_sequence" VALUES('order_line',0);
INSERT INTO "sqlite_sequence" VALUES('order_lineattribute',0);
INSERT INTO "sqlite_sequence" VALUES('order_lineprice',0);
INSERT INTO "sqlite_sequence" VALUES('order_order',0);
INSERT INTO "sqlite_sequence" VALUES('order_orderstatuschange',0);
INSERT INTO "sqlite_sequence" VALUES('order_paymentevent',0);
INSERT INTO "sqlite_sequence" VALUES('order_shippingaddress',0);
INSERT INTO "sqlite_sequence" VALUES('order_shippingevent',0);
INSERT INTO "sqlite_sequence" VALUES('partner_partner',1);
INSERT INTO "sqlite_sequence" VALUES('partner_partner_users',0);
INSERT INTO "sqlite_sequence" VALUES('partner_partneraddress',0);
INSERT INTO "sqlite_sequence" VALUES('partner_stockalert',0);
INSERT INTO "sqlite_sequence" VALUES('partner_stockrecord',0);
INSERT INTO "sqlite_sequence" VALUES('payment_source',0);
INSERT INTO "sqlite_sequence" VALUES('payment_sourcetype',0);
INSERT INTO "sqlite_sequence" VALUES('payment_transaction',0);
INSERT INTO "sqlite_sequence" VALUES('refunds_dispute',0);
INSERT INTO "sqlite_sequence" VALUES('regions_bodyregion',0);
INSERT INTO "sqlite_sequence" VALUES('reviews_productreview',0);
INSERT INTO "sqlite_sequence" VALUES('shipping_orderanditemcharges',0);
INSERT INTO "sqlite_sequence" VALUES('shipping_orderanditemcharges_countries',0);
INSERT INTO "sqlite_sequence" VALUES('shipping_weightband',0);
INSERT INTO "sqlite_sequence" VALUES('shipping_weightbased',0);
INSERT INTO "sqlite_sequence" VALUES('shipping_weightbased_countries',0);
INSERT INTO "sqlite_sequence" VALUES('shop_checkout_stockhold',0);
INSERT INTO "sqlite_sequence" VALUES('taggit_tag',0);
INSERT INTO "sqlite_sequence" VALUES('taggit_taggeditem',0);
INSERT INTO "sqlite_sequence" VALUES('tape_tapecolor',6);
INSERT INTO "sqlite_sequence" VALUES('tape_tapefabric',3);
INSERT INTO "sqlite_sequence" VALUES('tape_tapepackage',0);
INSERT INTO "sqlite_sequence" VALUES('voucher_voucher',0);
INSERT INTO "sqlite_sequence" VALUES('voucher_voucherapplication',0);
INSERT INTO "sqlite_sequence" VALUES('voucher_voucherset',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailadmin_editingsession',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_collection',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_comment',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupapprovaltask_groups',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupcollectionpermission',22);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_grouppagepermission',13);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_locale',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_modellogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_page',6);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pagelogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pageviewrestriction',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_revision',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_site',2);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_task',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_taskstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflow',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowtask',1);
INSERT INTO "sqlite_sequence" VALUES('wagtaildocs_document',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailembeds_embed',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailforms_formsubmission',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_image',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_rendition',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailredirects_redirect',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailsearch_indexentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailusers_userprofile',0);
INSERT INTO "sqlite_sequence" VALUES('wishlists_line',0);
INSERT INTO "sqlite_sequence" VALUES('wishlists_wishlist',0);
COMMIT;
