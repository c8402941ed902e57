import { View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'
import { type Aria, aria } from './aria'
import styles from './region.module.scss'

const roles = { main: 'main', header: 'banner', nav: 'navigation', section: 'region', article: 'article' } as const

interface RegionProps extends Omit<Aria, 'role'> {
  readonly as: keyof typeof roles
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** A landmark: the HTML element on the web, a view with its role on WeChat. A section without a name is none, on either. */
export function Region({ as, id, className, children, ...told }: RegionProps) {
  if (process.env.TARO_ENV === 'h5') return createElement(as, { id, className, ...aria(told) }, children)
  const role = as === 'section' && !told.label && !told.labelledBy ? undefined : roles[as]
  return (
    <View {...(id ? { id } : {})} className={className ?? ''} {...aria({ ...told, role })}>
      {children}
    </View>
  )
}

interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
}

export function Heading({ level, id, className = '', children }: HeadingProps) {
  const name = `${styles.heading} ${styles[`level${level}`]} ${className}`
  if (process.env.TARO_ENV === 'h5') return createElement(`h${level}`, { id, className: name }, children)
  return (
    <View {...(id ? { id } : {})} className={name} {...aria({ role: 'heading', level })}>
      {children}
    </View>
  )
}
