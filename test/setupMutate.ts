// What the library loads later is loaded here, so that no test is charged with what a file does while it loads.
import '../src/checkout/later.js';
import '../src/checkout/start/planGuard.js';
import '../src/wire/http/explainError.js';
