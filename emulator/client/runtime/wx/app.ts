import type { Launch } from '../pages/route'
import { userDataPath } from './file-system'
import type { WxParts } from './parts'

/** Launch options as `App.onLaunch` and `wx.getLaunchOptionsSync` have them. */
export const launchOptions = ({ address, scene }: Launch) => ({
  path: address.route,
  query: { ...address.query },
  scene,
  shareTicket: undefined,
  referrerInfo: {},
  apiCategory: 'default',
})

export function appApis({ launch, lastEntry, events, settings, api }: WxParts) {
  const quiet = () => undefined
  const console_ = {
    debug: quiet,
    info: quiet,
    log: quiet,
    warn: quiet,
    error: quiet,
    setFilterMsg: quiet,
    addFilterMsg: quiet,
  }
  return {
    getLaunchOptionsSync: () => launchOptions(launch),
    getEnterOptionsSync: () => launchOptions(lastEntry()),
    ...events.pairs([
      'appShow',
      'appHide',
      'error',
      'unhandledRejection',
      'pageNotFound',
      'audioInterruptionBegin',
      'audioInterruptionEnd',
      'lazyLoadError',
    ]),
    getUpdateManager: () => ({
      onCheckForUpdate: (told: (result: { hasUpdate: boolean }) => void) =>
        void setTimeout(() => told({ hasUpdate: settings.hasNewProgram }), 0),
      onUpdateReady: events.on('updateReady'),
      onUpdateFailed: events.on('updateFailed'),
      // The phone starts the program anew, from its first page; before the new one is there it does nothing.
      applyUpdate: () => {
        if (!settings.hasNewProgram) return
        location.hash = ''
        location.reload()
      },
    }),
    getLogManager: () => console_,
    getRealtimeLogManager: () => console_,
    getPerformance: () => ({
      createObserver: () => ({ observe: quiet, disconnect: quiet }),
      getEntries: () => [],
      mark: quiet,
    }),
    reportEvent: quiet,
    reportMonitor: quiet,
    reportPerformance: quiet,
    setEnableDebug: api('setEnableDebug', () => undefined),
    preloadWebview: quiet,
    preloadSkylineView: quiet,
    env: { USER_DATA_PATH: userDataPath },
  }
}
