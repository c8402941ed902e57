export default definePageConfig({ navigationBarTitleText: '做一做' })
