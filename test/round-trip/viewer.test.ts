import { chromium } from './programs/chromium.ts'
import { promises } from './promises.ts'

promises(chromium, 5)
