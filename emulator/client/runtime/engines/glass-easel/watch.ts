import * as glassEasel from 'glass-easel'
import { component } from 'glass-easel-miniprogram-adapter'
import type { Caller, Definition } from '../../engine'
import type { Faults } from '../../faults'
import { crossing } from '../../set-data'

export function watchSetData(faults: Faults, lengths: number[]): void {
  const prototype = component.ComponentCaller.prototype as unknown as {
    setData(this: Caller & { is: string }, data: Definition, callback?: () => void): void
  }
  const original = prototype.setData
  prototype.setData = function (data, callback) {
    const arrived = crossing(data, this.is, faults, lengths)
    if (!arrived) return
    try {
      original.call(this, arrived, callback)
    } catch (error) {
      // What goes wrong while drawing, in WXS say, never reaches the program on a phone: it draws somewhere else.
      faults.caught(error, `${this.is}.wxml`)
    }
  }
}

/** glass-easel swallows what handlers and lifetimes throw, and says nothing when a handler is missing. */
export function watchFramework(faults: Faults): void {
  glassEasel.addGlobalErrorListener((error, method) => {
    faults.caught(error, method ?? 'component')
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    // WeChat is silent about a list that is not there yet, which a leaf of every tree is.
    if (/for-list data is neither/.test(message)) return false
    faults.warn('framework', 'template', message)
    return false
  })
  const statics = glassEasel.Component as unknown as {
    getMethod(component: glassEasel.GeneralComponent, name: string): unknown
  }
  const original = statics.getMethod
  statics.getMethod = (host, name) => {
    const method = original(host, name)
    if (method === undefined) {
      faults.error('missing-handler', host.is, `does not have a method "${name}" to handle an event`)
    }
    return method
  }
}
