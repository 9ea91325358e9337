import { failOnConsole } from './helpers/expectConsole.js';

failOnConsole();
