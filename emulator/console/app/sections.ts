import type { ComponentType } from 'react'
import { CallsSection } from '../calls/calls-section'
import { ClockSection } from '../clock/clock-section'
import { DataSection } from '../data/data-section'
import { FaultsSection } from '../faults/faults-section'
import { FilesSection } from '../files/files-section'
import { MessagesSection } from '../messages/messages-section'
import { OverviewSection } from '../overview/overview-section'
import { TimersSection } from '../timers/timers-section'

export interface Section {
  name: string
  label: string
  Content: ComponentType
}

export const overview: Section = { name: 'overview', label: '概况', Content: OverviewSection }

/** In the order of the navigation. */
export const sections: readonly Section[] = [
  overview,
  { name: 'data', label: '数据', Content: DataSection },
  { name: 'calls', label: '调用', Content: CallsSection },
  { name: 'timers', label: '定时', Content: TimersSection },
  { name: 'messages', label: '消息', Content: MessagesSection },
  { name: 'files', label: '文件', Content: FilesSection },
  { name: 'clock', label: '时间', Content: ClockSection },
  { name: 'faults', label: '故障', Content: FaultsSection },
]
