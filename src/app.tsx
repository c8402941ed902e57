import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { onClockSet } from './cloud/clock'
import { CloudProvider, openCloud } from './cloud/cloud'
import { onReached } from './cloud/on-reached'
import { AppearanceProvider } from './components/page/appearance'
import { CallingSetting } from './device/calling-setting'
import { forgetTestUnlessOn } from './device/current-test'
import { tendNewProgram } from './device/new-program'
import { PrivacySetting } from './device/privacy-setting'
import { clearExpiredRun } from './device/staff-run'
import { TypeSettingProvider } from './device/type-setting'
import { startOver } from './navigation/door'
import { guardExit } from './navigation/leave'
import { handInWaiting } from './resident/self-test/hand-in'
import { clearExpiredSheets } from './resident/self-test/stored-sheets'
import { followScannedAddress, tendWebShell } from './web-shell'
import './app.scss'

openCloud()
if (process.env.TARO_ENV === 'h5') {
  guardExit()
  followScannedAddress()
}

/** Answers lie on a phone for their time and no longer, one's own and those that staff wrote down for somebody. */
function clearExpired(): void {
  clearExpiredSheets()
  clearExpiredRun()
}

export default function App({ children }: { children?: ReactNode }) {
  useEffect(() => {
    // Not by the phone's clock: the first answer tells the time.
    onClockSet(clearExpired)
    if (process.env.TARO_ENV === 'h5') tendWebShell()
    else tendNewProgram()
  }, [])
  // What is published on the web keeps nothing for anybody: src/components/in-wechat.
  useEffect(() => (process.env.XINLIN_H5 ? undefined : onReached(handInWaiting)), [])
  useDidShow(() => {
    clearExpired()
    if (!process.env.XINLIN_H5) handInWaiting()
  })
  useLaunch(({ path }) => forgetTestUnlessOn(path))
  // An old link or a mistyped one: better the front page than an empty one.
  usePageNotFound(() => void startOver())
  return (
    <CloudProvider>
      <TypeSettingProvider>
        {(scale) => (
          <AppearanceProvider value={scale}>
            <CallingSetting>
              {process.env.TARO_ENV === 'h5' ? children : <PrivacySetting>{children}</PrivacySetting>}
            </CallingSetting>
          </AppearanceProvider>
        )}
      </TypeSettingProvider>
    </CloudProvider>
  )
}
