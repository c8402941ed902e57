import { describe, expect, it } from 'vitest'
import { computerNamed, computerOf } from '#core/domain/desk/computer'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/126.0.0.0 Safari/537.36`
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5)'
const android = `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${webkit} Chrome/126.0.0.0 Mobile Safari/537.36`
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ipad = 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const linux = 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0'

/** As browsers say it of themselves: most of them say that they are others, too. */
describe('what computer it is, in our words', () => {
  it.each([
    [windows, 'Windows 电脑 · Chrome 浏览器'],
    [`${windows} Edg/126.0.0.0`, 'Windows 电脑 · Edge 浏览器'],
    [`${windows} Edge/18.19041`, 'Windows 电脑 · Edge 浏览器'],
    [`${windows} QQBrowser/12.5`, 'Windows 电脑 · QQ 浏览器'],
    [`${windows} 360SE`, 'Windows 电脑 · 360 浏览器'],
    [`${windows} 360EE`, 'Windows 电脑 · 360 浏览器'],
    [`${windows} QihooBrowser`, 'Windows 电脑 · 360 浏览器'],
    [`${windows} MicroMessenger/7.0.20.1781`, 'Windows 电脑 · 微信'],
    [`${mac} ${webkit} Version/17.5 Safari/605.1.15`, '苹果电脑 · Safari 浏览器'],
    [`${mac} Gecko/20100101 Firefox/127.0`, '苹果电脑 · Firefox 浏览器'],
    ['Mozilla/5.0 (Macintosh; PPC)', '苹果电脑 · 不知道是什么的浏览器'],
    ['Mozilla/5.0 (Darwin; Mac OS X)', '苹果电脑 · 不知道是什么的浏览器'],
    [linux, 'Linux 电脑 · Firefox 浏览器'],
    ['Mozilla/5.0 (Linux x86_64) Chromium/126.0', 'Linux 电脑 · Chrome 浏览器'],
    ['Mozilla/5.0 (X11; FreeBSD amd64) Firefox/127.0', 'Linux 电脑 · Firefox 浏览器'],
    [android, '安卓手机或平板 · Chrome 浏览器'],
    [`${android} EdgA/126.0`, '安卓手机或平板 · Edge 浏览器'],
    [`${iphone} Version/17.5 Mobile Safari/604.1`, '苹果手机或平板 · Safari 浏览器'],
    [`${iphone} CriOS/126.0 Mobile Safari/604.1`, '苹果手机或平板 · Chrome 浏览器'],
    [`${ipad} EdgiOS/126.0 Version/17.0 Mobile Safari/604.1`, '苹果手机或平板 · Edge 浏览器'],
    ['curl/8.5.0', '不知道是什么的电脑 · 不知道是什么的浏览器'],
    ['', '不知道是什么的电脑 · 不知道是什么的浏览器'],
  ])('%s', (says, computer) => {
    expect(computerNamed(computerOf(says))).toBe(computer)
  })

  it.each([0xff, 0x5f, 0xf7, 0x68])('is unknown, of what it does not know of another release: %i', (byte) => {
    expect(computerNamed(byte)).toContain('不知道是什么的')
  })

  it('is one byte', () => {
    expect([windows, linux, ''].map(computerOf).every((byte) => byte >= 0 && byte < 256)).toBe(true)
  })
})
