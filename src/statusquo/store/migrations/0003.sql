-- Within what a quantifier counts ("first in Central Asia", "second since 2021"), as a JSON object.

ALTER TABLE claims ADD COLUMN scope TEXT;
