import type { WxParts } from './parts'

/** What a program asks of WeChat's privacy check itself. */
export function privacyApis({ privacy, api }: WxParts) {
  return {
    getPrivacySetting: api('getPrivacySetting', () => ({
      needAuthorization: privacy.needed,
      privacyContractName: privacy.contractName,
    })),
    openPrivacyContract: api('openPrivacyContract', () => {
      // It is told at once that it opens; nobody waits until it is read.
      void privacy.showContract()
    }),
    requirePrivacyAuthorize: api('requirePrivacyAuthorize', () => privacy.need('requirePrivacyAuthorize')),
    onNeedPrivacyAuthorization: privacy.listen,
    offNeedPrivacyAuthorization: privacy.unlisten,
  }
}
