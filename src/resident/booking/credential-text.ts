import { credentialNames } from '#core/content/credential-names'
import type { CredentialKind } from '#core/domain/access/credentials'

interface Shown {
  readonly kind: CredentialKind
  readonly issuer: string
  /** As `2026-11`. */
  readonly month: string
}

/** What residents read of a credential that somebody looked at. */
export function credentialText({ kind, issuer, month }: Shown): string {
  const [year, of] = month.split('-').map(Number)
  return `${credentialNames[kind]} · ${issuer} · 站点在 ${year} 年 ${of} 月核实过`
}
