import { capsule, navigationBarPx, statusBarPx } from '../phone/navigation-bar'
import type { WxParts } from './parts'

/** The base library this client stands in for. */
export const sdkVersion = '3.6.0'

export function systemApis(parts: WxParts) {
  const { phone, settings, api, events, program } = parts
  const windowInfo = () => {
    const { screenWidth, screenHeight, windowWidth, windowHeight } = phone.measure()
    const safeArea = {
      left: 0,
      right: screenWidth,
      top: statusBarPx,
      bottom: screenHeight,
      width: screenWidth,
      height: screenHeight - statusBarPx,
    }
    const screenTop = statusBarPx + navigationBarPx
    return {
      pixelRatio: 2,
      screenWidth,
      screenHeight,
      windowWidth,
      windowHeight,
      statusBarHeight: statusBarPx,
      safeArea,
      screenTop,
    }
  }
  const appBaseInfo = () => ({
    SDKVersion: sdkVersion,
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
    language: settings.language,
    version: '8.0.50',
    // WeChat reports a theme only to programs that say `darkmode`.
    ...(program.app.darkmode ? { theme: phone.theme.current } : {}),
    fontSizeSetting: settings.fontSizeSetting,
    fontSizeScaleFactor: settings.fontSizeSetting / 16,
  })
  const deviceInfo = () => ({
    brand: 'devtools',
    model: 'iPhone X',
    system: 'iOS 17.0',
    platform: 'devtools',
    benchmarkLevel: 1,
    memorySize: 2048,
    abi: '',
  })
  const systemInfo = () => ({ ...deviceInfo(), ...windowInfo(), ...appBaseInfo(), ...systemSetting() })
  const systemSetting = () => ({
    bluetoothEnabled: false,
    locationEnabled: false,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  })
  phone.theme.onChange((theme) => events.tell('themeChange', { theme }))
  return {
    getSystemInfoSync: systemInfo,
    getSystemInfo: api('getSystemInfo', systemInfo),
    getSystemInfoAsync: api('getSystemInfoAsync', systemInfo),
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemSetting: systemSetting,
    getAppAuthorizeSetting: () => ({ notificationAuthorized: 'authorized' }),
    getMenuButtonBoundingClientRect: () => {
      const { screenWidth } = phone.measure()
      const top = statusBarPx + capsule.top
      const right = screenWidth - capsule.right
      return {
        width: capsule.width,
        height: capsule.height,
        top,
        bottom: top + capsule.height,
        right,
        left: right - capsule.width,
      }
    },
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
    ...events.pairs(['themeChange', 'windowResize', 'memoryWarning', 'keyboardHeightChange', 'userCaptureScreen']),
  }
}
