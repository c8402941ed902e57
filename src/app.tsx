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
import { clearExpiredSheets, unsureSheets } from './resident/self-test/stored-sheets'
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

/**
 * What is published on the web keeps nothing for anybody: src/components/in-wechat. On the web the code for it comes once
 * something waits: a window that opens has enough to read before its first page is there.
 */
function handIn(): void {
  if (process.env.XINLIN_H5) return
  if (process.env.TARO_ENV !== 'h5') handInWaiting()
  else if (unsureSheets().length > 0)
    void import('./resident/self-test/hand-in').then((code) => code.handInWaiting()).catch(() => undefined)
}

export default function App({ children }: { children?: ReactNode }) {
  useEffect(() => {
    // Not by the phone's clock: the first answer tells the time.
    onClockSet(clearExpired)
    if (process.env.TARO_ENV === 'h5') tendWebShell()
    else tendNewProgram()
  }, [])
  useEffect(() => (process.env.XINLIN_H5 ? undefined : onReached(handIn)), [])
  useDidShow(() => {
    clearExpired()
    handIn()
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
