export * from './records/emergency'
export * from './records/keeper'
export * from './records/own'
export * from './records/share'
