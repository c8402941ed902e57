import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { onClockSet } from './cloud/clock'
import { CloudProvider, openCloud } from './cloud/cloud'
import { AppearanceProvider } from './components/page/appearance'
import { CallingSetting } from './device/calling-setting'
import { forgetTestUnlessOn } from './device/current-test'
import { TypeSettingProvider } from './device/type-setting'
import { startOver } from './navigation/door'
import { clearExpiredSheets } from './resident/self-test/stored-sheets'
import { followScannedAddress, tendWebShell } from './web-shell'
import './app.scss'

openCloud()
if (process.env.TARO_ENV === 'h5') followScannedAddress()

export default function App({ children }: { children?: ReactNode }) {
  useEffect(() => {
    // Not by the phone's clock: the first answer tells the time.
    onClockSet(clearExpiredSheets)
    if (process.env.TARO_ENV === 'h5') tendWebShell()
  }, [])
  useDidShow(clearExpiredSheets)
  useLaunch(({ path }) => forgetTestUnlessOn(path))
  // An old link or a mistyped one: better the front page than an empty one.
  usePageNotFound(() => void startOver())
  return (
    <CloudProvider>
      <TypeSettingProvider>
        {(scale) => (
          <AppearanceProvider value={scale}>
            <CallingSetting>{children}</CallingSetting>
          </AppearanceProvider>
        )}
      </TypeSettingProvider>
    </CloudProvider>
  )
}
