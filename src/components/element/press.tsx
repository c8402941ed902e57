import { View } from '@tarojs/components'
import { createElement, type KeyboardEvent, type ReactNode } from 'react'
import { tapsRest } from '../../navigation/rest'
import { type Aria, aria } from './aria'
import styles from './press.module.scss'

interface PressProps extends Aria {
  readonly id?: string | undefined
  readonly className?: string | undefined
  /** Taken also while taps rest after a change of screen: help alone. */
  readonly always?: boolean | undefined
  readonly onPress: () => void
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly children?: ReactNode
}

/**
 * Anything that reacts to a tap: a real button on the web, so that keyboards and screen readers need nothing more, and
 * a view with the role on WeChat, whose own button brings a look along. While `disabled` it stays focusable and says
 * so, and does nothing.
 */
export function Press({
  id,
  className = '',
  always = false,
  onPress,
  onKeyDown,
  children,
  role = 'button',
  ...told
}: PressProps) {
  const take = () => {
    if (always || !tapsRest()) onPress()
  }
  const press = told.disabled ? undefined : take
  const name = `${styles.press} ${className}`
  if (process.env.TARO_ENV === 'h5') {
    const props = aria({ ...told, role: role === 'button' ? undefined : role })
    return createElement(
      'button',
      { type: 'button', id, className: name, onClick: press, onKeyDown, ...props },
      children,
    )
  }
  const idProps = id ? { id } : {}
  return (
    <View
      {...idProps}
      className={name}
      hoverClass={told.disabled ? 'none' : (styles.pressed ?? 'none')}
      hoverStayTime={80}
      {...(press ? { onClick: press } : {})}
      {...aria({ ...told, role })}
    >
      {children}
    </View>
  )
}
