import { View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'
import { type Aria, aria } from './aria'
import styles from './region.module.scss'

const roles = {
  main: 'main',
  header: 'banner',
  nav: 'navigation',
  section: 'region',
  article: 'article',
  group: 'group',
} as const

interface RegionProps extends Omit<Aria, 'role'> {
  readonly as: keyof typeof roles
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/**
 * A part of a page: the HTML element on the web, a view with its role on WeChat. A section or a group without a name
 * is neither. A group is no landmark: of those there are few, and no two of one name, as two things of one minute are.
 */
export function Region({ as, id, className, children, ...told }: RegionProps) {
  const named = told.label || told.labelledBy
  const role = (as === 'section' || as === 'group') && !named ? undefined : roles[as]
  if (process.env.TARO_ENV === 'h5') {
    const element = as === 'group' ? 'div' : as
    return createElement(element, { id, className, ...aria(as === 'group' ? { ...told, role } : told) }, children)
  }
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
