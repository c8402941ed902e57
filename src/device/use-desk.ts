import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From this width on, in CSS pixels, a page is read at a desk: what a phone asks one after the other stands on one page. */
const DESK = 1024

function isDesk(): boolean {
  return (process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth) >= DESK
}

/** Whether the window is as wide as a desk's. It may become so, or stop being so, while the page is open. */
export function useDesk(): boolean {
  const [desk, setDesk] = useState(isDesk)
  useEffect(() => {
    const look = () => setDesk(isDesk())
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('resize', look)
      return () => window.removeEventListener('resize', look)
    }
    Taro.onWindowResize(look)
    return () => Taro.offWindowResize(look)
  }, [])
  return desk
}
