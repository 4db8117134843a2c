interface Policy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/**
 * Marks the address of the site's own worker as one that may run, for browsers in which the
 * content security policy asks for that (Trusted Types). It is the only such mark on the site.
 */
export function trustedScript(url: string): unknown {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('uncurl', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
}
