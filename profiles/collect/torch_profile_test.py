"""Tests of what torch_profile.py does without PyTorch: plans, files, budgets, options."""

import contextlib
import csv
import io
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import torch_profile  # noqa: E402
from pytorch import output, plan  # noqa: E402

TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tables", "tables.cc")


class PlanTest(unittest.TestCase):
    def test_gpt2_has_its_published_number_of_parameters(self):
        # 124,439,808 with a vocabulary of 50257 and 1024 positions.
        model = plan.MODELS["gpt2-124m"]
        published = 124_439_808 + (50304 - 50257) * 768 + (2048 - 1024) * 768
        self.assertEqual(plan.parameter_count(model), published)

    def test_llama_has_its_published_number_of_parameters(self):
        # 1,235,814,400 with the head tied to the embedding.
        self.assertEqual(plan.parameter_count(plan.MODELS["llama-1b"]),
                         1_235_814_400 + 128256 * 2048)

    def test_operators_are_known_to_the_tables(self):
        with open(TABLES, encoding="utf-8") as file:
            text = file.read()
        names = re.search(r"kOperatorNames =(.*?);", text, re.DOTALL).group(1)
        known = set(re.findall(r'"(\w+)"', names))
        cases = plan.operator_cases() + plan.compiled_cases()
        self.assertLessEqual({case.op for case in cases}, known)

    def test_columns_are_those_of_the_tables(self):
        with open(TABLES, encoding="utf-8") as file:
            text = file.read()
        for kind, columns in output.COLUMNS.items():
            found = re.search(rf"k{kind.capitalize()}Columns =(.*?);", text, re.DOTALL).group(1)
            self.assertEqual(",".join(re.findall(r'"(\w+)"', found)), columns)

    def test_no_case_is_measured_twice(self):
        for cases in (plan.operator_cases(), plan.attention_cases(), plan.step_cases()):
            self.assertEqual(len(cases), len(set(cases)))

    def test_ids_of_steps_differ(self):
        cases = plan.step_cases() + plan.compiled_step_cases() + plan.graph_step_cases()
        self.assertEqual(len({case.id("h100") for case in cases}), len(cases))

    def test_quick_plans_are_shorter(self):
        for make in (plan.operator_cases, plan.attention_cases, plan.step_cases,
                     plan.compiled_cases, plan.compiled_step_cases):
            self.assertLess(len(make(quick=True)), len(make()))

    def test_query_heads_divide_among_key_heads(self):
        for case in plan.attention_cases() + plan.attention_cases(tiny=True):
            self.assertEqual(case.q_heads % case.kv_heads, 0)

    def test_a_causal_mask_halves_the_work(self):
        case = plan.AttentionCase("bf16", "flash", 1, 1024, 16, 16, 64, False)
        self.assertEqual(case.forward_flops(), 4 * 1024 * 1024 * 16 * 64)
        self.assertEqual(plan.AttentionCase("bf16", "flash", 1, 1024, 16, 16, 64,
                                            True).forward_flops(), case.forward_flops() / 2)

    def test_small_operands_rotate_and_large_ones_do_not(self):
        self.assertEqual(plan.rotation(2 * 1024 * 768), 24)
        self.assertEqual(plan.rotation(20e6), 4)
        self.assertEqual(plan.rotation(1e9), 1)

    def test_adam_counts_the_parameters_of_its_model(self):
        case = plan.adam_case("torch_fused", "fp32", "gpt2-350m")
        self.assertEqual(case.rows * case.cols, plan.parameter_count(plan.MODELS["gpt2-350m"]))
        self.assertEqual(case.extra, 28)

    def test_fp32_takes_an_attention_that_knows_it(self):
        case = plan.StepCase("gpt2-124m", 1024, 8, precision="fp32")
        self.assertEqual(case.attention_kernel(), "efficient")
        self.assertIn("efficient", case.id("h100"))


class BudgetTest(unittest.TestCase):
    def test_time_that_a_part_leaves_goes_to_the_others(self):
        now = [100.0]
        budget = plan.Budget(60, ["host", "steps"], clock=lambda: now[0])
        budget.begin("host")
        share = plan.SHARES["host"] / (plan.SHARES["host"] + plan.SHARES["steps"])
        self.assertAlmostEqual(budget.left(), 60 * share)
        now[0] += 1
        budget.begin("steps")
        self.assertAlmostEqual(budget.left(), 59)
        self.assertTrue(budget.allows(58))
        self.assertFalse(budget.allows(60))

    def test_a_part_that_begins_too_late_has_no_time(self):
        now = [0.0]
        budget = plan.Budget(10, ["steps"], clock=lambda: now[0])
        now[0] = 11.0
        budget.begin("steps")
        self.assertFalse(budget.allows())


class OutputTest(unittest.TestCase):
    def test_numbers_have_five_digits_and_no_exponent(self):
        self.assertEqual(output.number(1234567.0), "1234567")
        self.assertEqual(output.number(12.345678), "12.346")
        self.assertEqual(output.number(0.00012345678), "0.00012346")
        self.assertEqual(output.number(120.0), "120")
        self.assertRaises(ValueError, output.number, float("nan"))

    def test_a_profile_holds_medians_in_groups(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "launch.profile")
            profile = output.Profile(path, "launch", "h100-sxm5-80gb", "PyTorch 2")
            profile.save()
            self.assertFalse(os.path.exists(path))
            profile.group("empty", "nothing")
            profile.group("host", "a clock", "a note")
            for value in (3.0, 1.0, 2.0):
                profile.add("host", ("b",), value)
            profile.add("host", ("a",), 5.0)
            profile.save()
            with open(path, encoding="utf-8") as file:
                self.assertEqual(file.read(), "\n".join([
                    "# stepcast profile 1", "[group]", "kind = launch",
                    "device = h100-sxm5-80gb",
                    "source = stepcast profiles/collect/torch_profile.py",
                    "licence = Apache-2.0", "software = PyTorch 2", "method = a clock",
                    "note = a note", "rows = 2", "columns = what,value_us", "[rows]", "a,5", "b,2",
                    ""]))
            self.assertEqual(profile.find("host", ("b",)), 2.0)
            self.assertIsNone(profile.find("host", ("c",)))

    def test_a_profile_refuses_impossible_times(self):
        profile = output.Profile("unused", "launch", "d", "s")
        profile.group("host", "m")
        self.assertRaises(ValueError, profile.add, "host", ("a",), 0.0)
        self.assertRaises(ValueError, profile.add, "host", ("a",), float("nan"))

    def test_a_table_quotes_and_leaves_cells_empty(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "steps.csv")
            table = output.Table(path, output.RUN_COLUMNS)
            table.add({"id": "x", "notes": "OOM, eager"})
            table.save()
            with open(path, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
        self.assertEqual(rows[0]["notes"], "OOM, eager")
        self.assertEqual(rows[0]["iter_time_s"], "")
        self.assertRaises(ValueError, table.add, {"tokens": 1})

    def test_devices_have_their_names_of_the_catalogue(self):
        self.assertEqual(output.device_names("NVIDIA H100 80GB HBM3"),
                         ("h100-sxm5-80gb", "H100-SXM5-80GB", "h100"))
        self.assertEqual(output.device_names("NVIDIA L4 (x)")[0], "nvidia-l4-x")


class OptionsTest(unittest.TestCase):
    def test_parts_keep_their_order(self):
        options = torch_profile.parse(["--out", "x", "--parts", "steps,operators"])
        self.assertEqual(options.parts, ["operators", "steps"])

    def test_unknown_parts_are_refused(self):
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertRaises(SystemExit, torch_profile.parse, ["--out", "x", "--parts", "all"])
            self.assertRaises(SystemExit, torch_profile.parse, [])

    def test_a_dry_run_lists_every_part(self):
        out = io.StringIO()
        torch_profile.list_plan(torch_profile.parse(["--dry-run"]), out)
        for part in plan.PARTS:
            self.assertIn(f"{part}:", out.getvalue())


if __name__ == "__main__":
    unittest.main()
