import type { CredentialKind } from '#core/domain/access/credentials'

export const credentialNames: Record<CredentialKind, string> = {
  counsellor: '心理咨询师',
  psychotherapist: '心理治疗师',
  psychiatrist: '精神科医师',
  'social-worker': '社会工作者',
  'school-counsellor': '心理健康教育教师',
}

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
