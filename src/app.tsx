import type { ReactNode } from 'react'
import { CloudProvider, openCloud } from './cloud/cloud'
import { AppearanceProvider } from './components/page/appearance'
import { TypeSettingProvider } from './device/type-setting'
import './app.scss'

openCloud()

export default function App({ children }: { children?: ReactNode }) {
  return (
    <CloudProvider>
      <TypeSettingProvider>
        {(scale) => <AppearanceProvider value={scale}>{children}</AppearanceProvider>}
      </TypeSettingProvider>
    </CloudProvider>
  )
}
