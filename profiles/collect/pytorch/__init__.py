"""What torch_profile.py measures and how. Only `plan` and `output` work without PyTorch."""
