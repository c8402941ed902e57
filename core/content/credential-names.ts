import type { CredentialKind } from '../domain/access/credentials'

/** What papers are called: on pages, and as what residents read somebody is, where one was verified and holds. */
export const credentialNames: Record<CredentialKind, string> = {
  counsellor: '心理咨询师',
  psychotherapist: '心理治疗师',
  psychiatrist: '精神科医师',
  'social-worker': '社会工作者',
  'school-counsellor': '心理健康教育教师',
}
