import type { WxParts } from './parts'

/** APIs of WeChat's that have nothing behind them here. Calling one is an error to be noticed, and fails. */
const names = [
  'addCard addFileToFavorites addPhoneContact addPhoneRepeatCalendar authorize authorizeForMiniProgram',
  'canvasGetImageData canvasPutImageData checkIsSoterEnrolledInDevice chooseAddress chooseContact',
  'chooseInvoice chooseInvoiceTitle chooseLicensePlate chooseLocation choosePoi',
  'chooseVideo closeSocket compressImage compressVideo connectSocket createBLEConnection',
  'createBufferURL createCameraContext createCanvasContext createInterstitialAd',
  'createLivePlayerContext createLivePusherContext createMapContext createMediaRecorder',
  'createRewardedVideoAd createUDPSocket createWebAudioContext createWorker cropImage downloadFile',
  'editImage getAvailableAudioSources getBackgroundAudioManager getBackgroundFetchData getBatteryInfo getBatteryInfoSync',
  'getBeacons getBluetoothAdapterState getBluetoothDevices getChannelsLiveInfo getConnectedWifi getExtConfig',
  'getExtConfigSync getFileInfo getFuzzyLocation getGroupEnterInfo getHCEState getImageInfo',
  'getLocalIPAddress getRecorderManager getSavedFileInfo getSavedFileList getScreenBrightness getShareInfo',
  'getSkylineInfo getUserCryptoManager getUserInfo getUserProfile getVideoInfo getWeRunData getWifiList joinVoIPChat',
  'navigateBackMiniProgram navigateToMiniProgram openBluetoothAdapter openCard openChannelsLive openCustomerServiceChat',
  'openEmbeddedMiniProgram openSetting openVideoEditor openSystemBluetoothSetting previewImage previewMedia',
  'removeSavedFile requestOrder requestPayment requestVirtualPayment saveFile saveFileToDisk',
  'saveVideoToPhotosAlbum sendSocketMessage setScreenBrightness setTopBarText setVisualEffectOnCapture setWifiList',
  'setWindowSize shareToWeRun shareVideoMessage showRedPackage showShareImageMenu startAccelerometer',
  'startBeaconDiscovery startBluetoothDevicesDiscovery startCompass startDeviceMotionListening',
  'startFacialRecognitionVerify startGyroscope startHCE startLocationUpdate startLocationUpdateBackground',
  'startSoterAuthentication startWifi stopAccelerometer stopCompass stopGyroscope stopLocationUpdate stopWifi',
  'subscribeVoIPVideoMembers uploadFile verifyLogin onAccelerometerChange onCompassChange onLocationChange onSocketOpen',
  'onSocketMessage onSocketError onSocketClose onBLEConnectionStateChange onGyroscopeChange onDeviceMotionChange',
].flatMap((line) => line.split(' '))

interface Failing {
  fail?: (error: object) => void
  complete?: (error: object) => void
}

export function unemulatedApis({ faults }: Pick<WxParts, 'faults'>): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (options: Failing = {}) => {
        faults.error('unemulated-api', `wx.${name}`, `wx.${name} has nothing behind it here`)
        const error = { errMsg: `${name}:fail not emulated` }
        if (!options?.fail && !options?.complete) return Promise.reject(error)
        options.fail?.(error)
        options.complete?.(error)
        return undefined
      },
    ]),
  )
}
