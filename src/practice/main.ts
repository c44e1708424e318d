import { startPage } from '../ui/page'
import { App } from './App'
import './practice.css'

startPage('practice', 'practiceTitle', App)
