// A button that uses a passkey: tells allauth's script which button, and where the answer goes.
(() => {
  const names = { loginForm: "login", authenticateForm: "authenticate", addForm: "add" };
  for (const button of document.querySelectorAll("[data-passkey]")) {
    const { passkey, credential, data, passwordless } = button.dataset;
    const ids = { [names[passkey]]: button.id, credential, data, passwordless };
    window.allauth.webauthn.forms[passkey]({ ids });
  }
})();
